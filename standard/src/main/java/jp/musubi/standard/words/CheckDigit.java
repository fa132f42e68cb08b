package jp.musubi.standard.words;

/**
 * 検証番号。Modulus 10 with weights 2, 1, 2, 1 from the right, digits of two-digit products added. Used by insurer,
 * facility, payer and recipient numbers; they differ only in which digits form the body. Source: identifiers §1.
 */
public final class CheckDigit {

    private CheckDigit() {}

    /** The check digit, 0 to 9, of a body of ASCII digits. */
    public static int of(String body) {
        int sum = 0;
        int weight = 2;
        for (int i = body.length() - 1; i >= 0; i--) {
            int product = (body.charAt(i) - '0') * weight;
            sum += product / 10 + product % 10;
            weight = 3 - weight;
        }
        return (10 - sum % 10) % 10;
    }

    /** Whether the last digit is the check digit of all digits before it. */
    public static boolean fits(String digits) {
        int last = digits.length() - 1;
        return digits.charAt(last) - '0' == of(digits.substring(0, last));
    }
}
