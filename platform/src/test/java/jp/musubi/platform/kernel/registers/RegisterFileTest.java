package jp.musubi.platform.kernel.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 台帳のファイル。見出しと決まった語は、日本語でも英語でも。 */
class RegisterFileTest {

    private static final List<EntryField> FIELDS = List.of(
            EntryField.need("code", "医療機関コード"),
            EntryField.choice("kind", "種類", FacilityKind.values(), FacilityKind::japanese),
            EntryField.yes("emergency", "救急の機能"),
            EntryField.shown("source", "出所・理由"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "医療機関コード,種類,救急の機能|131,診療所,いいえ|CLINIC|no",
                "医療機関コード,種類,救急の機能|131, 病院 ,はい|HOSPITAL|yes",
                "code,kind,emergency|131,CLINIC,no|CLINIC|no",
                "code,kind,emergency|131,診療所,はい|CLINIC|yes",
                "医療機関コード,kind,救急の機能|131,CLINIC,yes|CLINIC|yes",
                "' 医療機関コード ,\"種類\",emergency'|131,薬屋,多分|薬屋|多分",
            })
    void 見出しは日本語でも英語でもよい(String heading, String row, String kind, String emergency) {
        assertThat(read(heading + "\n" + row))
                .extracting(Row::cells)
                .containsExactly(Map.of("code", "131", "kind", kind, "emergency", emergency));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "code,色|- UNKNOWN_FIELD",
                "code,医療機関コード|code COLUMN_TWICE",
                "種類,種類|kind COLUMN_TWICE",
                "code,Kind|- UNKNOWN_FIELD",
            })
    void 知らない見出しと_二度ある見出しは読まない(String heading, String fault) {
        String[] words = fault.replace("-", "").split(" ");
        assertThatThrownBy(() -> read(heading + "\n1,2"))
                .isInstanceOfSatisfying(
                        EntryRefused.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new EntryFault(1, words[0], FaultKind.valueOf(words[1]))));
    }

    @Test
    void 誤りは見出しと行のすべてを言う() {
        assertThatThrownBy(() -> read("code,色\n1\n1,2,3\n"))
                .isInstanceOfSatisfying(
                        EntryRefused.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(
                                        new EntryFault(1, "", FaultKind.UNKNOWN_FIELD),
                                        new EntryFault(2, "", FaultKind.ROW_LENGTH),
                                        new EntryFault(3, "", FaultKind.ROW_LENGTH)));
    }

    private static List<Row> read(String csv) {
        return RegisterFile.read(csv.getBytes(StandardCharsets.UTF_8), FIELDS);
    }
}
