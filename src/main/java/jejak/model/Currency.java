package jejak.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A currency of ISO 4217.
 *
 * <p>The list is our own, as of 2026-11: the JDK's changes with the JDK, and a site must not. Besides the active codes and
 * the units of account it has those withdrawn since the euro, for events of their time; bonds, metals and test codes are
 * left out.
 *
 * @param minorUnits how many decimals its smallest unit takes, 0 to 4
 */
public record Currency(String code, int minorUnits) implements Comparable<Currency> {
    private static final Map<String, Currency> ALL = Collections.unmodifiableMap(list());

    /** The currency of that code, in capitals. */
    public static Optional<Currency> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** Every code, the ones most written first, so that a guess at a misspelt one is a likely one. */
    public static Set<String> codes() {
        return ALL.keySet();
    }

    private static Map<String, Currency> list() {
        Map<String, Currency> all = new LinkedHashMap<>();
        add(all, 2, "USD EUR GBP");
        add(all, 0, "JPY");
        add(all, 2, "IDR CNY AUD CAD CHF INR SGD HKD BRL MXN SEK NOK DKK NZD ZAR TRY RUB PLN MYR THB PHP SAR AED ILS");
        add(all, 0, "KRW VND");
        add(all, 2, "AFN ALL AMD AOA ARS AWG AZN BAM BBD BDT BMD BND BOB BSD BTN BWP BYN BZD CDF COP CRC CUP CVE CZK");
        add(all, 2, "DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GTQ GYD HNL HTG HUF IRR JMD KES KGS KHR KPW KYD KZT");
        add(all, 2, "LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MZN NAD NGN NIO NPR PAB PEN PGK");
        add(all, 2, "PKR QAR RON RSD SBD SCR SDG SHP SLE SOS SRD SSP STN SVC SYP SZL TJS TMT TOP TTD TWD TZS UAH UYU");
        add(all, 2, "UZS VED VES WST XAD XCD XCG YER ZMW ZWG");
        add(all, 0, "BIF CLP DJF GNF ISK KMF PYG RWF UGX VUV XAF XOF XPF");
        add(all, 3, "BHD IQD JOD KWD LYD OMR TND");
        // Units of account; ISO gives XDR, XSU and XUA no minor unit.
        add(all, 2, "BOV CHE CHW COU MXV USN");
        add(all, 0, "UYI XDR XSU XUA");
        add(all, 4, "CLF UYW");
        // Withdrawn.
        add(all, 2, "AFA ANG ATS AZM BGL BGN CSD CUC CYP DEM EEK FIM FRF GHC HRK IEP LTL LVL MRO MTL MZM NLG RUR SDD");
        add(all, 2, "SIT SKK SLL SRG STD TMM VEB VEF YUM ZMK ZWD ZWL ZWN ZWR");
        add(all, 0, "ADP BEF BYB BYR ESP GRD ITL LUF MGF PTE ROL TPE TRL");
        return all;
    }

    private static void add(Map<String, Currency> all, int minorUnits, String codes) {
        Arrays.stream(codes.split(" ")).forEach(code -> all.put(code, new Currency(code, minorUnits)));
    }

    @Override
    public int compareTo(Currency other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Currency that && code.equals(that.code) && minorUnits == that.minorUnits;
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + minorUnits;
    }
}
