package jp.musubi.platform.eligibility.confirmation;

import java.text.Normalizer;
import java.util.List;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.standard.words.BranchNumber;
import jp.musubi.standard.words.InsurerNumber;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/**
 * 資格確認書の番号。As typed at a counter: the insurer with six digits, eight digits, or padded to eight by blanks or zeros;
 * symbol and number in any width. For 医療扶助 the 公費負担者番号 and 受給者番号. Source: identifiers §4–§6.
 *
 * @param insurer digits without padding
 * @param branch two digits, or empty when not told
 */
public record CertificateNumber(String insurer, String symbol, String number, String branch) {

    /** 法別番号 of those whose number is a recipient's: 医療扶助, and 医療支援給付 for 中国残留邦人等. */
    private static final List<String> PUBLIC_PAYERS = List.of("12", "25");

    /** The number of these parts, or null when one of them has a wrong form. */
    public static @Nullable CertificateNumber find(String insurer, String symbol, String number, String branch) {
        String digits = narrow(insurer);
        String two = narrow(branch);
        if (!InsurerNumber.isOne(digits) || !two.isEmpty() && !BranchNumber.isOne(two)) {
            return null;
        }
        var read = new CertificateNumber(
                new InsurerNumber(digits).digits(), withoutBlanks(symbol), withoutBlanks(number), two);
        return !read.number().isEmpty() && MemberNumber.isOne(read.system(), read.value("")) ? read : null;
    }

    /** JP_Insurance_memberID or JP_PublicPayer_memberID. */
    public String system() {
        return insurer.length() == 8 && PUBLIC_PAYERS.contains(insurer.substring(0, 2))
                ? MemberNumber.PUBLIC_PAYER
                : MemberNumber.INSURANCE;
    }

    /** The one number told; without a branch the one of those who have none. */
    public MemberNumber memberNumber() {
        return MemberNumber.of(system(), value(branch));
    }

    /** Whether the branch was left out although there may be one: then several people may share the number. */
    public boolean mayBeShared() {
        return branch.isEmpty() && system().equals(MemberNumber.INSURANCE);
    }

    /** Whether that coverage has this number; a branch not told fits any. */
    public boolean fits(Coverage coverage) {
        MemberNumber theirs = MemberNumber.find(coverage.system(), coverage.value());
        if (theirs == null || !coverage.system().equals(system())) {
            return false;
        }
        String told = branch.isEmpty() && mayBeShared() ? theirs.branch() : branch;
        return MemberNumber.of(system(), value(told)).matchKey().equals(theirs.matchKey());
    }

    private String value(String withBranch) {
        String payer = new InsurerNumber(insurer).eightDigits();
        return system().equals(MemberNumber.PUBLIC_PAYER)
                ? payer + "::" + narrow(number) + ":"
                : payer + ":" + symbol + ":" + number + ":" + withBranch;
    }

    private static String narrow(String text) {
        return withoutBlanks(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    /** Says nothing of the number: it is a person's. */
    @Override
    public String toString() {
        return "資格確認書の番号";
    }
}
