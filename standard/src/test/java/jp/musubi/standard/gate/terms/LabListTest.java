package jp.musubi.standard.gate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.terms.CodeList.Wording;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabListTest {

    private static final Guide FIRST = new Guide("1.5.2");
    private static final Guide LATER = new Guide("1.10.0");
    private static final LabList CORE10 = new LabList(false, false);
    private static final LabList INFECTION10 = new LabList(true, false);
    private static final LabList CORE11 = new LabList(false, true);
    private static final LabList INFECTION11 = new LabList(true, true);

    static Stream<Row> groups() {
        return Table.read(LabListTest.class, "lab-groups.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void 一五二では_一覧の表示名もスライスの表示名も通る(Row group) {
        LabList list = list(group);
        for (String code : group.get("examples").split("\\|")) {
            assertThat(list.membership(code, FIRST)).isEqualTo(Membership.IN);
            assertThat(wording(list, code, group.get("display"), FIRST)).isEqualTo(Wording.FITS);
            for (String slice : group.get("slices").split("\\|")) {
                assertThat(slice.isEmpty() || wording(list, code, slice, FIRST) == Wording.FITS)
                        .as(slice)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void もう一方の一覧に書いたコードは誤り(Row group) {
        LabList other = list(group).equals(CORE10) ? INFECTION10 : CORE10;
        String code = group.get("examples").split("\\|")[0];

        assertThat(other.membership(code, FIRST)).isEqualTo(Membership.OUT);
        assertThat(other.membership(code, LATER)).isEqualTo(Membership.OUT);
    }

    @ParameterizedTest(name = "{0} {1} ({2}) → {3}")
    @CsvSource({
        // trap 9: names of slices hold in 1.5.2 only
        "5H010000001910114, ABO-BLD, 1.5.2, FITS",
        "5H010000001910114, ABO-BLD, 1.10.0, DIFFERS",
        "2B030000002231153, PT-act, 1.5.2, FITS",
        "2B030000002231153, PT-活性%, 1.10.0, FITS",
        "2B140000002211711, DD, 1.5.2, FITS",
        "2B140000002205201, DD-定性, 1.5.2, WRONG",
        "1A990000000191172, U-Glu-定性半定量, 1.5.2, FITS",
        "3A015000000106151, U-ac, 1.5.2, FITS",
        "5F560155002319052, 'HIV-1+2抗体・p24抗原(定性、HIV-p24抗原)', 1.5.2, FITS",
        "5F560155002319052, 'HIV-1+2抗体・p24抗原(定性、HIV p24抗原)', 1.5.2, FITS",
        // trap 10: U+2F8E stands in the list of 1.5.2, the ordinary 血 from 1.7.1
        "5H010000001910114, ⾎液型-ABO, 1.5.2, FITS",
        "5H010000001910114, 血液型-ABO, 1.5.2, DIFFERS",
        "5H010000001910114, 血液型-ABO, 1.7.1, FITS",
        "5H010000001910114, ⾎液型-ABO, 1.7.1, DIFFERS",
        "5H020000001910114, ⾎液型-ABO, 1.5.2, WRONG",
        // trap 11: CBG is the fasting glucose; the slice of 1.5.2 calls the casual one FBS
        "3D010130002327101, CBG, 1.5.2, FITS",
        "3D010130002327101, FBS, 1.5.2, WRONG",
        "3D010129902327101, BS, 1.5.2, FITS",
        "3D010129902327101, FBS, 1.5.2, FITS",
        "3D010129902327101, FBS, 1.6.0, DIFFERS",
        "3D010000002327101, BG, 1.5.2, FITS",
        "3F015130002327101, TG, 1.5.2, WRONG",
        // from 1.7 the names of the master
        "5F016143002302311, HBs抗体(判定), 1.6.0, FITS",
        "5F016143002302311, HBs抗体(判定), 1.7.0, DIFFERS",
        "5F016143002302311, HBs抗体(定性), 1.7.0, FITS",
        "5F016143002302311, HBs抗体(定性), 1.5.2, DIFFERS",
        // what the official example writes
        "1A990000000190153, U-TP-定性半定量, 1.5.2, FITS",
        "1A990000000190153, U-TP, 1.5.2, FITS",
        // and what is simply wrong
        "3A015000002327101, アルブミン, 1.5.2, WRONG",
        "3A015000002327101, alb, 1.5.2, WRONG",
        "3A015000002327101, 'ALB ', 1.5.2, WRONG",
        "3A015000002327101, AST, 1.5.2, WRONG",
    })
    void 表示名を版ごとに判じる(String code, String display, String guide, Wording expected) {
        LabList list = code.startsWith("5F") ? INFECTION10 : CORE10;

        assertThat(wording(list, code, display, new Guide(guide))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} ({1}) → {2}")
    @CsvSource({
        "3A015000002329101, 1.5.2, IN",
        "3A015000002329101, 1.10.0, IN",
        // one character less, one more, another last one
        "3A01500000232910, 1.5.2, OUT",
        "3A0150000023291011, 1.5.2, OUT",
        "3A015000002329102, 1.5.2, OUT",
        "3A015000002329102, 1.5.3, UNKNOWN",
        // any method, another method (clins §5.4)
        "3A015000002399801, 1.5.2, IN",
        "3A015000002399901, 1.5.2, IN",
        "3A015000002399701, 1.5.2, OUT",
        "3A015000009999801, 1.5.2, OUT",
        // an order of the master, which 1.5.2 has not
        "1A015000000427100, 1.5.2, OUT",
        "1A015000000427100, 1.5.3, IN",
        // JLAC11 under the system of JLAC10
        "A1006000110004802, 1.5.2, OUT",
        "A1006000110004802, 1.10.0, UNKNOWN",
        "'', 1.5.2, OUT",
    })
    void 検査の_JLAC10_を判じる(String code, String guide, Membership expected) {
        assertThat(CORE10.membership(code, new Guide(guide))).isEqualTo(expected);
    }

    @Test
    void JLAC11_はマスター案にあれば正しく_なければ未確認() {
        assertThat(INFECTION11.membership("V2011000024000700", FIRST)).isEqualTo(Membership.IN);
        assertThat(CORE11.membership("V2011000024000700", FIRST)).isEqualTo(Membership.OUT);
        assertThat(CORE11.membership("C1002000025000155", LATER)).isEqualTo(Membership.IN);
        assertThat(CORE11.membership("C1002000025000055", LATER)).isEqualTo(Membership.IN);
        assertThat(CORE11.membership("C1002000025099955", LATER)).isEqualTo(Membership.UNKNOWN);
        assertThat(CORE11.membership("3A015000002329101", FIRST)).isEqualTo(Membership.UNKNOWN);
        assertThat(wording(CORE11, "C1002000025000155", "TP", LATER)).isEqualTo(Wording.FITS);
        assertThat(wording(CORE11, "C1002000025000155", "ALB", LATER)).isEqualTo(Wording.WRONG);
    }

    @Test
    void 正しい表示名は_版の中の名を言う() {
        assertThat(CORE10.listDisplays("5H010000001910114", FIRST)).containsExactly("⾎液型-ABO", "ABO-BLD");
        assertThat(CORE10.listDisplays("5H010000001910114", LATER)).containsExactly("血液型-ABO");
        assertThat(CORE10.listDisplays("3A015000002329102", LATER)).isEqualTo(List.of());
    }

    private static Wording wording(LabList list, String code, String display, Guide guide) {
        return list.wording(code, Told.text(display), guide);
    }

    private static LabList list(Row group) {
        return group.get("list").equals("core") ? CORE10 : INFECTION10;
    }
}
