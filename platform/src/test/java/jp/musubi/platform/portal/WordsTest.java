package jp.musubi.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.Extent;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.access.SubmissionKind;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.consent.Hide;
import jp.musubi.platform.kernel.consent.LetterConsentWay;
import jp.musubi.platform.kernel.consent.LetterState;
import jp.musubi.platform.kernel.consent.ProxyKind;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.disaster.DisasterStep;
import jp.musubi.platform.kernel.emergency.ReviewState;
import jp.musubi.platform.kernel.emergency.ReviewStep;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilitySort;
import jp.musubi.platform.kernel.people.Participation;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.standard.gate.examples.Break.Needs;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.gate.submission.SubmissionType;
import org.junit.jupiter.api.Test;

/** 頁の言葉。 */
class WordsTest {

    private static final Pattern VALUE = Pattern.compile("\\{[0-9]");

    private static final ResourceBundle JAPANESE = words(Locale.ROOT);
    private static final ResourceBundle ENGLISH = words(Locale.ENGLISH);

    @Test
    void 日本語と英語は同じ鍵を持つ() {
        assertThat(ENGLISH.keySet()).containsExactlyInAnyOrderElementsOf(JAPANESE.keySet());
        assertThat(ENGLISH.getString("frame.lang")).isEqualTo("en");
        assertThat(JAPANESE.getString("frame.lang")).isEqualTo("ja");
    }

    /** Words without values are shown as they stand; in those with values an apostrophe is written twice (MessageFormat). */
    @Test
    void アポストロフィは_値のない言葉では一つ_値のある言葉では二つ() {
        for (ResourceBundle words : List.of(JAPANESE, ENGLISH)) {
            for (String key : words.keySet()) {
                String text = words.getString(key);
                boolean valued = VALUE.matcher(text).find();
                assertThat(text.replace("''", ""))
                        .as(key)
                        .satisfies(rest -> assertThat(valued ? rest : "").doesNotContain("'"));
                assertThat(valued ? "" : text).as(key).doesNotContain("''");
            }
        }
    }

    @Test
    void 種類の言葉は_種類そのものの日本語と同じである() {
        say("subject.", DataClass.values(), DataClass::japanese);
        say("ConsentClass.", ConsentClass.values(), ConsentClass::japanese);
        say("subject.", SubmissionType.values(), SubmissionType::japanese);
        say("reason.", RefusalReason.values(), RefusalReason::japanese);
        say("Act.", Act.values(), Act::japanese);
        say("Channel.", Channel.values(), Channel::japanese);
        say("CareSetting.", CareSetting.values(), CareSetting::japanese);
        say("EndedBy.", EndedBy.values(), EndedBy::japanese);
        say("ProxyKind.", ProxyKind.values(), ProxyKind::japanese);
        say("ProxyScope.", ProxyScope.values(), ProxyScope::japanese);
        say("LetterState.", LetterState.values(), LetterState::japanese);
        say("LetterConsentWay.", LetterConsentWay.values(), LetterConsentWay::japanese);
        say("Hide.Kind.", Hide.Kind.values(), Hide.Kind::japanese);
        say("Sex.", Sex.values(), Sex::japanese);
        say("FacilityKind.", FacilityKind.values(), FacilityKind::japanese);
        say("Profession.", Profession.values(), Profession::japanese);
        say("Purpose.", Purpose.values(), Purpose::japanese);
        say("Extent.", Extent.values(), Extent::japanese);
        say("Doing.", Doing.values(), Doing::japanese);
    }

    @Test
    void どの種類にも言葉がある() {
        has("subject.", SubmissionKind.values());
        has("subject.", ConsentClass.values());
        has("subject.", Channel.values());
        has("subject.", Hide.Kind.values());
        has("Role.", Role.values());
        has("looks.done.", Act.values());
        has("persona.trait.", Trait.values());
        has("ReviewState.", ReviewState.values());
        has("ReviewStep.", ReviewStep.values());
        has("subject.", ReviewStep.values());
        has("DisasterStep.", DisasterStep.values());
        has("home.facility.", Participation.values());
        has("facilities.sort.", FacilitySort.values());
        has("rules.severity.", Severity.values());
        has(
                "rules.needs.",
                Arrays.stream(Needs.values())
                        .filter(each -> each != Needs.NOTHING)
                        .toArray(Needs[]::new));
    }

    private static <E extends Enum<E>> void say(String prefix, E[] constants, Function<E, String> japanese) {
        assertThat(constants)
                .allSatisfy(constant ->
                        assertThat(JAPANESE.getString(prefix + constant.name())).isEqualTo(japanese.apply(constant)));
    }

    private static void has(String prefix, Enum<?>[] constants) {
        assertThat(constants).extracting(constant -> prefix + constant.name()).allMatch(JAPANESE::containsKey);
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
