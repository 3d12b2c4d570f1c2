jejakSearch("0d0b02da96","spelling-11-0","corrections\ndibicarakan\ndifferently\nindependent\nmengubahnya\npenceritaan\ntranslation")
