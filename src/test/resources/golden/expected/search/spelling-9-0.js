jejakSearch("39a6c09bc2","spelling-9-0","closeness\ncomplaint\ninterview\npublished\nquestions\nquotation\nremembers\nretelling\nsecretary\nseptember\nstatement")
