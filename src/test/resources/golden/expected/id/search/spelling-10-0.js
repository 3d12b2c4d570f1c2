jejakSearch("436b4faa26","spelling-10-0","dijanjikan\ndipisahkan\nkehilangan\nmemutuskan\norganisasi\npembayaran\npengadilan\npernyataan\npertanyaan\nsekretaris\nterjemahan\ntranscript\ntranslated")
