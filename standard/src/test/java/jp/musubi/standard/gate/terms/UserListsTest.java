package jp.musubi.standard.gate.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserListsTest {

    private static final String KEY_NUMBER = "http://medis.or.jp/CodeSystem/master-disease-keyNumber";
    private static final String DEPARTMENT = "http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment";
    private static final String OWN = "http://example.org/own";

    @TempDir
    Path folder;

    @Test
    void 利用者の一覧にあるコードは確かめられ_ないコードは誤りになる() throws IOException {
        write("disease.codes.csv", "# 病名\nsystem,code,display\n" + KEY_NUMBER + ",20061593,高血圧症\n");
        StandardCodeLists lists = StandardCodeLists.withFolder(folder);

        assertThat(lists.inSystem(KEY_NUMBER, "20061593")).isEqualTo(Membership.IN);
        assertThat(lists.inSystem(KEY_NUMBER, "20065011")).isEqualTo(Membership.OUT);
        assertThat(lists.inSystem(KEY_NUMBER, "99999999")).isEqualTo(Membership.IN);
        assertThat(lists.inSystem("urn:oid:1.2.392.200119.4.101.2", "20065011")).isEqualTo(Membership.OUT);
        assertThat(lists.findDisplay(KEY_NUMBER, "20061593")).isEqualTo("高血圧症");
        assertThat(StandardCodeLists.standard().inSystem(KEY_NUMBER, "20065011"))
                .isEqualTo(Membership.UNKNOWN);
    }

    @Test
    void 星の行があれば_ほかのコードは未確認のまま() throws IOException {
        write("codes.tsv", "system\tcode\tdisplay\n" + DEPARTMENT + "\t01\t内科\n" + DEPARTMENT + "\t*\t\n");
        StandardCodeLists lists = StandardCodeLists.withFolder(folder);

        assertThat(lists.inSystem(DEPARTMENT, "01")).isEqualTo(Membership.IN);
        assertThat(lists.inSystem(DEPARTMENT, "02")).isEqualTo(Membership.UNKNOWN);
    }

    @Test
    void 表にない体系も_施設の体系も足せる() throws IOException {
        String drugs = "http://jpfhir.jp/fhir/eCS/CodeSystem/DrugCode/11312345679";
        write("a.codes.csv", "system,code,display\n" + OWN + ",1,\"甲,\"\"乙\"\"\"\n" + drugs + ",D1,薬\n");
        StandardCodeLists lists = StandardCodeLists.withFolder(folder);

        assertThat(lists.findDisplay(OWN, "1")).isEqualTo("甲,\"乙\"");
        assertThat(lists.inSystem(drugs, "D1")).isEqualTo(Membership.IN);
        assertThat(lists.inSystem(drugs, "D2")).isEqualTo(Membership.OUT);
        assertThat(lists.inSystem(drugs + "0", "D2")).isEqualTo(Membership.UNKNOWN);
        assertThat(lists.inSystem("http://example.org/other", "1")).isEqualTo(Membership.UNKNOWN);
    }

    @Test
    void 表示名は当方の表が先で_当方の表にないものだけ利用者の表を見る() throws IOException {
        String flags = "http://jpfhir.jp/fhir/clins/CodeSystem/JP_ehrshrs_indication";
        write("codes.csv", "system,code,display\n" + flags + ",LTS,ちがう名\n" + DEPARTMENT + ",01,内科\n");
        Told told = new Told("1.5.2");
        CodingRules rules = new CodingRules(StandardCodeLists.withFolder(folder), new CodingNotes());

        rules.judgeCoding(Told.coding(flags, "LTS", "長期保存"), told);
        rules.judgeCoding(Told.coding(DEPARTMENT, "01", "内科"), told);
        assertThat(told.reports()).isEmpty();
        rules.judgeCoding(Told.coding(DEPARTMENT, "01", "外科"), told);
        rules.judgeCoding(Told.coding(DEPARTMENT, "02", "外科"), told);
        assertThat(told.rules()).containsExactly("G-CODE-DISPLAY", "G-CODE-UNKNOWN");
    }

    @Test
    void ほかの名のファイルは読まない() throws IOException {
        write("b_20240601.csv", "\"0\",\"B\"\n");
        write("README.md", "一覧ではない");
        Files.createDirectory(folder.resolve("sub"));

        assertThat(StandardCodeLists.withFolder(folder).inSystem(KEY_NUMBER, "20061593"))
                .isEqualTo(Membership.UNKNOWN);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "codes.csv | system,code,display;" + OWN + ",1 | codes.csv:2: 3列",
                "codes.csv | system,code,display;;" + OWN + ",1,a,b | codes.csv:3: 3列",
                "codes.csv | " + OWN + ",1,a | codes.csv:1: 最初の行",
                "codes.csv | system,code,display;,1,a | codes.csv:2: system か code が空",
                "codes.csv | system,code,display;" + OWN + ",,a | codes.csv:2: system か code が空",
                "codes.csv | system,code,display;" + OWN + ",1,\"a | codes.csv:2: 引用符",
                "codes.csv | system,code,display;" + OWN + ",1,a;" + OWN + ",1,b | codes.csv:3: 同じ system",
                "x-codes.tsv | system,code,display | x-codes.tsv:1: 3列",
            })
    void 読めない行は_ファイルと行を言う(String name, String content, String message) throws IOException {
        write(name, content.replace(';', '\n'));

        assertThatThrownBy(() -> StandardCodeLists.withFolder(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void UTF8_でなければ_ファイルを言う() throws IOException {
        Files.write(folder.resolve("codes.csv"), "system,code,display\n甲".getBytes(Charset.forName("windows-31j")));

        assertThatThrownBy(() -> StandardCodeLists.withFolder(folder)).hasMessage("codes.csv: UTF-8 ではありません");
    }

    @Test
    void 先頭のバイト順マークと_CRLF_は許す() throws IOException {
        write("codes.csv", "\uFEFFsystem,code,display\r\n" + OWN + ",1,甲\r\n");

        assertThat(StandardCodeLists.withFolder(folder).findDisplay(OWN, "1")).isEqualTo("甲");
    }

    private void write(String name, String content) throws IOException {
        Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
