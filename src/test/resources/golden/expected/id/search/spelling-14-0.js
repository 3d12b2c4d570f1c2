jejakSearch("0d0b02da96","spelling-14-0","menandatangani")
