package jp.musubi.platform.outbreaks.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** 起案の書式は、選んだ地域だけを選んだものとして戻す。 */
class InstructionFormTest {

    @Test
    void 選ばなかった地域は_戻った書式でも選ばれていない() {
        var request = new MockHttpServletRequest("POST", "/desk/instructions");
        request.addParameter("purpose", " 流行を調べる ");
        InstructionForm none = InstructionForm.of(request);
        assertThat(none.has("13")).isFalse();
        assertThat(none.has("")).isFalse();
        assertThat(none.value("purpose")).isEqualTo("流行を調べる");
        request.addParameter("areas", "13", "27");
        InstructionForm two = InstructionForm.of(request);
        assertThat(two.has("13")).isTrue();
        assertThat(two.has("27")).isTrue();
        assertThat(two.has("47")).isFalse();
    }
}
