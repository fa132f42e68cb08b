package jp.musubi.platform.eligibility.counter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.eligibility.ConsentAnswer;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * 画面で選ばれたもの。What the person ticked at the reader, as the form brings it and shows it again.
 *
 * @param consents names of the ticked classes
 * @param answer {@code all} for 包括同意, else what was ticked
 * @param limits whether limits (限度額) may be told to the facility
 * @param proxy serial of the card of who answers for the person, empty for the person
 */
record Agreed(
        @Nullable List<String> consents,
        @Nullable String answer,
        @Nullable Boolean limits,
        @Nullable String proxy) {

    /** @throws Problem PARAMETER-INVALID for a class that does not exist */
    ConsentAnswer said() {
        if ("all".equals(answer)) {
            return new ConsentAnswer.All();
        }
        Set<ConsentClass> chosen = EnumSet.noneOf(ConsentClass.class);
        for (String name : ticked()) {
            chosen.add(Arrays.stream(ConsentClass.values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "consents")));
        }
        return new ConsentAnswer.Chosen(chosen);
    }

    /** Whether this class was ticked, for the form that is shown again. */
    public boolean has(ConsentClass one) {
        return ticked().contains(one.name());
    }

    boolean tellsLimits() {
        return Boolean.TRUE.equals(limits);
    }

    /** The serial of the proxy's card, or null. */
    @Nullable
    String findProxy() {
        return proxy == null || proxy.isBlank() ? null : CardSerial.read(proxy);
    }

    private List<String> ticked() {
        return consents == null ? List.of() : consents;
    }
}
