package jp.musubi.platform.kernel.signin.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** 断られた書式は、見えていた欄をすべて、選べたものと一緒に返す。 */
class TypedFormsTest {

    private static final String LABELS = """
            \t\t書式
            agreed\t\t同意しました\tcheckbox
            agreed\tyes\t✓
            scope\t\tできること\tcheckbox
            scope\tVIEW\t見る
            scope\tCONSENT\t同意する
            sex\t\t性別\tradio
            sex\tF\t女
            sex\tM\t男
            ward\t\t区\tselect
            on\t\tその日\tdate
            why\t\tわけ\ttextarea
            do\tsend\t送る
            """;

    private final TypedForms forms = new TypedForms();

    @Test
    void 印のなかった箱と_選ばれなかったものも_そこで選べる() {
        TypedForm form = typed(Map.of("scope", "CONSENT", "why", "一行\n二行", "do", "send", "seen", "3"), "agreed");
        assertThat(form.rows())
                .extracting(TypedForm.Row::name)
                .containsExactly("agreed", "scope", "sex", "ward", "why");
        TypedForm.Row agreed = form.rows().get(0);
        assertThat(agreed.shape()).isEqualTo("box");
        assertThat(agreed.has("yes")).isFalse();
        assertThat(agreed.wrong()).isTrue();
        TypedForm.Row scope = form.rows().get(1);
        assertThat(scope.shape()).isEqualTo("boxes");
        assertThat(scope.button()).isEqualTo("checkbox");
        assertThat(scope.choices()).containsExactly(Map.entry("VIEW", "見る"), Map.entry("CONSENT", "同意する"));
        assertThat(scope.has("CONSENT")).isTrue();
        assertThat(scope.has("VIEW")).isFalse();
        assertThat(form.rows().get(2).button()).isEqualTo("radio");
        assertThat(form.rows().get(2).value()).isEmpty();
        assertThat(form.rows().get(4).shape()).isEqualTo("text");
        assertThat(form.hidden())
                .containsExactlyInAnyOrder(new HeldForm.Field("do", "send"), new HeldForm.Field("seen", "3"));
        assertThat(form.wrong()).isEqualTo("同意しました");
        assertThat(form.wrongAt()).isEqualTo(1);
    }

    @Test
    void 選べたものが書ききれなかった欄は_選んだ値を書いて直せる() {
        TypedForm.Row ward = typed(Map.of("ward", "101"), "").rows().get(3);
        assertThat(ward.shape()).isEqualTo("line");
        assertThat(ward.input()).isEqualTo("text");
        assertThat(ward.value()).isEqualTo("101");
    }

    @Test
    void 日の欄は日の欄のまま返り_日でないものは文字のまま返る() {
        assertThat(day("2026-04-01").input()).isEqualTo("date");
        assertThat(day("").input()).isEqualTo("date");
        assertThat(day("あした").input()).isEqualTo("text");
    }

    @Test
    void 言葉を持たない書式と_秘密のある書式は_返さない() {
        assertThat(forms.find(request(Map.of("why", "わけ")), "why")).isEmpty();
        assertThat(forms.find(request(Map.of("pin", "1234", FormLabels.FIELD, LABELS)), "pin"))
                .isEmpty();
    }

    private TypedForm.Row day(String typed) {
        List<TypedForm.Row> rows = typed(Map.of("on", typed), "").rows();
        return rows.stream().filter(row -> row.name().equals("on")).findFirst().orElseThrow();
    }

    private TypedForm typed(Map<String, String> fields, String place) {
        MockHttpServletRequest request = request(fields);
        request.addParameter(FormLabels.FIELD, LABELS);
        return forms.find(request, place).orElseThrow();
    }

    private static MockHttpServletRequest request(Map<String, String> fields) {
        var request = new MockHttpServletRequest("POST", "/desk/somewhere");
        fields.forEach(request::addParameter);
        return request;
    }
}
