jejakSearch("39a6c09bc2","spelling-12-0","conversation")
