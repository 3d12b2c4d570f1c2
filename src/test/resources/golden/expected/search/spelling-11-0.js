jejakSearch("39a6c09bc2","spelling-11-0","corrections\ndifferently\nindependent\ntranslation")
