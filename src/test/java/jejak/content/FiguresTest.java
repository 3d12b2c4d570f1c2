package jejak.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the reader of figures reads: on it rest the tests of both editions. */
class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|more than 1.9 million dollars|1900000",
                "id|lebih dari 1,9 juta dolar AS|1900000",
                "en|100,000 to 200,000 dollars|100000 200000",
                "id|100.000 sampai 200.000 dolar AS|100000 200000",
                "en|a billion dollars|1000000000",
                "id|satu miliar dolar AS|1000000000",
                "en|the launch billion|1000000000",
                "id|133,2 juta|133200000",
                "en|51.2 per cent and 0.25%|51.2% 0.25%",
                "id|51,2 persen dan 0,25%|51.2% 0.25%",
                "en|on 11 December 2015, a Friday|2015-12-11",
                "id|pada 11 Desember 2015|2015-12-11",
                "en|in November and by May 2016|--11 2016-05",
                "id|pada November dan Mei 2016|--11 2016-05",
                "en|May he appeal?|''",
                "en|on 20 or 21 February 2018|day_20 2018-02-21",
                "id|pada 20 atau 21 Februari 2018|day_20 2018-02-21",
                "en|2017-09-21/2017-09-22|2017-09-21 2017-09-22",
                "en|Six of the nine jurors, one of twenty-six|6 9 26",
                "id|Enam dari sembilan juri, satu dari dua puluh enam|6 9 26",
                "id|kedua belas sumber, seratus kali, sepersepuluhnya|12 100 10",
                "en|a hundred times, a tenth|100 10",
                "en|DGX-1, GPT-2, case 4:24-cv-04722|DGX-1 GPT-2 4:24-cv-04722",
                "en|10万-20万 (100,000-200,000)|100000 200000 100000 200000",
                "en|“full $50m” and “much bigger than $100M”|50000000 100000000",
                "en|in 2019 it was 2019 dollars, 1,906,250 to be exact|2019 2019 1906250",
                "en|read as “190 juta”, in which juta means million|190000000",
                "en|one email, two men, both of them|''",
                "id|satu surel, dua orang, keduanya|''",
            })
    void figures_and_dates_are_read_by_each_languages_own_rules(String lang, String text, String values) {
        List<String> read =
                Figures.of(lang).in(text).stream().map(Figures.Figure::value).toList();
        assertThat(read)
                .containsExactlyElementsOf(Arrays.stream(values.split(" "))
                        .filter(v -> !v.isEmpty())
                        .map(v -> v.replace("day_", "day "))
                        .toList());
    }
}
