jejakSearch("436b4faa26","spelling-14-0","menandatangani")
