jejakSearch("436b4faa26","spelling-11-0","corrections\ndibicarakan\ndifferently\nindependent\nmengubahnya\npenceritaan\ntranslation")
