jejakSearch("436b4faa26","spelling-8-0","desember\nevidence\ngalangan\nhimpunan\nhubungan\ninvented\nlanguage\nmenyebut\nnovember\npayments\nreleased\nseteliti\nstatuses\nunggahan\nwhatever")
