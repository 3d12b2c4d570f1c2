jejakSearch("0d0b02da96","spelling-10-0","dijanjikan\ndipisahkan\nkehilangan\nmemutuskan\norganisasi\npembayaran\npengadilan\npernyataan\npertanyaan\nsekretaris\nterjemahan\ntranscript\ntranslated")
