jejakSearch("0d0b02da96","spelling-12-0","conversation\nkedekatannya")
