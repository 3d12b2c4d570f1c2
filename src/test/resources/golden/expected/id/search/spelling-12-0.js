jejakSearch("436b4faa26","spelling-12-0","conversation\nkedekatannya")
