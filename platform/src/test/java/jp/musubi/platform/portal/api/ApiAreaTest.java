package jp.musubi.platform.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import jp.musubi.platform.kernel.access.Entrance;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.access.Paths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 道の頁は、道の表から作る。 */
class ApiAreaTest {

    private static final URI URL = URI.create("http://localhost:8080");

    private final List<ApiLine> lines = linesOf(true);

    @Test
    void システムの道は_一つ残らず一度ずつ載る() {
        List<PathRow> systems = Paths.list().stream()
                .filter(row -> row.entrance() == Entrance.TOKEN || row.entrance() == Entrance.CLIENT)
                .toList();
        assertThat(lines).extracting(ApiLine::row).containsAll(systems).doesNotHaveDuplicates();
        assertThat(lines).extracting(line -> line.row().entrance()).doesNotContain(Entrance.CARD, Entrance.DESK);
        assertThat(lines).anyMatch(ApiLine::isReady);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /fhir/metadata | curl -s \"http://localhost:8080/fhir/metadata\"",
                "GET /fhir/Condition | curl -s -G \"http://localhost:8080/fhir/Condition\" -H \"Authorization: Bearer $(./musubi token --as patient-1)\" --data-urlencode \"patient=$PERSON\"",
                "GET /fhir/Patient/{id}/$summary | curl -s \"http://localhost:8080/fhir/Patient/$PERSON/\\$summary\" -H \"Authorization: Bearer $(./musubi token --as patient-1)\"",
                "GET /letters/inbox | curl -s \"http://localhost:8080/letters/inbox\" -H \"Authorization: Bearer $(./musubi token --as hospital-a)\"",
                "POST /letters/inbox/{id}/open | curl -s -X POST \"http://localhost:8080/letters/inbox/$LETTER/open\" -H \"Authorization: Bearer $(./musubi token --as hospital-a)\"",
                "POST /fhir/Bundle | curl -s -X POST \"http://localhost:8080/fhir/Bundle\" -H \"Authorization: Bearer $(./musubi token --as hospital-a)\" -H \"Content-Type: application/fhir+json\" --data-binary @body.json",
                "GET /registers/{register} | curl -s \"http://localhost:8080/registers/$REGISTER\" -H \"Authorization: Bearer $(./musubi token --as operator)\""
            })
    void 行は表の一行から作られる(String path, String curl) {
        assertThat(lines)
                .filteredOn(line -> (line.row().method() + " " + line.row().pattern()).equals(path))
                .extracting(ApiLine::curl)
                .containsExactly(curl);
    }

    @Test
    void 見本の国でなければ_自分の証で呼び_見本の道は載らない() {
        assertThat(linesOf(false))
                .noneMatch(line -> line.curl().contains("./musubi"))
                .noneMatch(line -> line.row().entrance() == Entrance.DEMO)
                .anyMatch(line -> line.curl().contains("Bearer $TOKEN"));
    }

    private static List<ApiLine> linesOf(boolean demo) {
        return ApiArea.listOf(Paths.list(), demo, URL).stream()
                .flatMap(area -> area.lines().stream())
                .toList();
    }
}
