package jp.musubi.platform.eligibility.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import jp.musubi.platform.eligibility.ConsentAnswer;
import jp.musubi.platform.eligibility.ShownNumber;
import jp.musubi.platform.eligibility.VisitRequest;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.problems.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 受付の本文の読み方。 */
class VisitBodyTest {

    @Test
    void 四つの項目を読む() {
        assertThat(read("{'patient':{'system':'s','value':'v'},'reader':'pin','consents':['CLINICAL','LETTER']}"))
                .isEqualTo(new VisitRequest("s", "v", Channel.PIN, Set.of(ConsentClass.CLINICAL, ConsentClass.LETTER)));
    }

    @Test
    void 同意なしの受付もある() {
        assertThat(read("{'consents':[],'reader':'staff','patient':{'value':'v','system':'s'}}")
                        .answer())
                .isEqualTo(new ConsentAnswer.Chosen(Set.of()));
    }

    @Test
    void 包括同意と_診療の場と_代理人も読む() {
        assertThat(read("{'consents':'ALL','reader':'pin','patient':{'value':'v','system':'s'},"
                        + "'care':'home','proxy':{'system':'s','value':'w'}}"))
                .isEqualTo(new VisitRequest(
                        new ShownNumber("s", "v"),
                        Channel.PIN,
                        new ConsentAnswer.All(),
                        CareSetting.HOME,
                        new ShownNumber("s", "w")));
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {                                                                                    ; BODY-MALFORMED    ; ``
            []                                                                                   ; PARAMETER-INVALID ; body
            {'patient':{'system':'s','value':'v'},'reader':'pin'}                                ; PARAMETER-MISSING ; consents
            {'patient':{'system':'s','value':'v'},'consents':[]}                                 ; PARAMETER-MISSING ; reader
            {'reader':'pin','consents':[]}                                                       ; PARAMETER-MISSING ; patient
            {'patient':{'value':'v'},'reader':'pin','consents':[]}                               ; PARAMETER-MISSING ; patient.system
            {'patient':{'system':'s'},'reader':'pin','consents':[]}                              ; PARAMETER-MISSING ; patient.value
            {'patient':{'system':'s','value':5},'reader':'pin','consents':[]}                    ; PARAMETER-INVALID ; patient.value
            {'patient':{'system':'s','value':' '},'reader':'pin','consents':[]}                  ; PARAMETER-INVALID ; patient.value
            {'patient':'v','reader':'pin','consents':[]}                                         ; PARAMETER-INVALID ; patient
            {'patient':{'system':'s','value':'v'},'reader':'PIN','consents':[]}                  ; PARAMETER-INVALID ; reader
            {'patient':{'system':'s','value':'v'},'reader':null,'consents':[]}                   ; PARAMETER-INVALID ; reader
            {'patient':{'system':'s','value':'v'},'reader':'pin','consents':'CLINICAL'}          ; PARAMETER-INVALID ; consents
            {'patient':{'system':'s','value':'v'},'reader':'pin','consents':['ALL']}             ; PARAMETER-INVALID ; consents
            {'patient':{'system':'s','value':'v'},'reader':'pin','consents':['LETTER','LETTER']} ; PARAMETER-INVALID ; consents
            {'patient':{'system':'s','value':'v'},'reader':'pin','consents':[],'pin':'1234'}     ; PARAMETER-UNKNOWN ; pin
            {'patient':{'system':'s','value':'v','x':1},'reader':'pin','consents':[]}            ; PARAMETER-UNKNOWN ; patient.x
            {'patient':{'system':'s','value':'v'},'reader':'pin','reader':'pin','consents':[]}   ; BODY-MALFORMED    ; ``
            {'patient':{'system':'s','value':'v'},'reader':'pin','consents':'all'}               ; PARAMETER-INVALID ; consents
            {'patient':{'system':'s','value':'v'},'reader':'pin','consents':[],'care':'HOME'}    ; PARAMETER-INVALID ; care
            {'patient':{'system':'s','value':'v'},'reader':'pin','consents':[],'care':1}         ; PARAMETER-INVALID ; care
            {'patient':{'system':'s','value':'v'},'reader':'pin','consents':[],'proxy':'w'}      ; PARAMETER-INVALID ; proxy
            {'patient':{'system':'s','value':'v'},'reader':'pin','consents':[],'proxy':{'system':'s'}} ; PARAMETER-MISSING ; proxy.value
            {'patient':{'system':'s','value':'v'},'reader':'pin','consents':[],'proxy':{'system':'s','value':'w','x':1}} ; PARAMETER-UNKNOWN ; proxy.x
            """)
    void 違う形は_項目の名を言って断る(String body, String code, String place) {
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code().code()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo(place);
        });
    }

    private static VisitRequest read(String json) {
        return VisitBody.read(json.replace('\'', '"').getBytes(UTF_8));
    }
}
