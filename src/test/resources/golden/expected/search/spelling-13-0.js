jejakSearch("39a6c09bc2","spelling-13-0","organisations")
