jejakSearch("39a6c09bc2","spelling-10-0","transcript\ntranslated")
