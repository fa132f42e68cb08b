package jp.musubi.platform.cybersecurity.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 一般の項目のファイル。 */
class GeneralItemsFileTest {

    private static final String COLUMNS = "item\tgroup\ttopic\ttitle\thelp\tkinds\tfrom\tto\tmark\tsource\n";

    @Test
    void 付いている一覧は取り込める形である() throws IOException {
        try (var file = Objects.requireNonNull(VisitItems.class.getResourceAsStream("general-items.tsv"))) {
            GeneralItemsFile.Read read = GeneralItemsFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(read.faults()).isEmpty();
            assertThat(read.rows()).hasSize(23);
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'D-01~管理~~題~~HOSPITAL~~~-~x;D-01~管理~~題~~~~~-~x', 3 item TWICE",
        "'D-01~管理~~題~~SHIP~~~-~x',                          2 kinds WORD",
        "'D-01~管理~~題~~~2027-02-29~~-~x',                    2 from WORD",
        "'D-01~管理~~~~~~~-~x',                                2 title LENGTH",
        "'D-01~管理~~題~~~~~sure~x',                           2 mark WORD",
        "'D-01~管理~~題',                                      2  CELLS",
        "'',                                                   0  EMPTY"
    })
    void 読めないところは行と欄で分かる(String lines, String fault) {
        GeneralItemsFile.Read read =
                GeneralItemsFile.read(COLUMNS + lines.replace('~', '\t').replace(';', '\n'));
        assertThat(read.rows()).isEmpty();
        assertThat(read.faults())
                .extracting(each -> each.line() + " " + each.column() + " " + each.kind())
                .containsExactly(fault);
    }
}
