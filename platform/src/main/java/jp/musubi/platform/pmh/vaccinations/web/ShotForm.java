package jp.musubi.platform.pmh.vaccinations.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.vaccinations.GivenShot.Lot;
import jp.musubi.platform.pmh.vaccinations.ShotAsk;
import org.jspecify.annotations.Nullable;

/** 接種の欄。As typed, to be shown again. */
record ShotForm(Map<String, String> typed, List<String> states) {

    private static final int LONGEST = 60;
    private static final int LONG = 200;
    private static final int TEN = 10;

    ShotForm {
        typed = Map.copyOf(typed);
        states = List.copyOf(states);
    }

    static ShotForm fresh(String vaccine, LocalDate today) {
        return new ShotForm(Map.of("vaccine", vaccine, "day", today.toString(), "amount", "0.5"), List.of());
    }

    /** As typed, for the page. */
    public String get(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    public boolean has(String state) {
        return states.contains(state);
    }

    /** @throws Problem PARAMETER-INVALID, MY-NUMBER-REFUSED with the name of the field */
    ShotAsk ask(UUID visit, boolean defer) {
        String deferred = defer ? words("deferred", LONG) : "";
        if (defer && deferred.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "deferred");
        }
        String doctor = words("doctor", LONGEST);
        if (doctor.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "doctor");
        }
        return new ShotAsk(
                visit,
                get("vaccine"),
                ChildIds.day(get("day"), "day"),
                new Lot(words("maker", LONGEST), words("lot", LONGEST), expires()),
                words("amount", TEN),
                words("site", LONGEST),
                doctor,
                tenths(),
                Set.copyOf(states),
                get("paper").equals("yes"),
                deferred,
                words("note", LONG));
    }

    private String words(String name, int longest) {
        return ChildIds.words(get(name), longest, name);
    }

    private @Nullable LocalDate expires() {
        return get("expires").isEmpty() ? null : ChildIds.day(get("expires"), "expires");
    }

    /** 36.5 and ３６．５ are the same. */
    private @Nullable Integer tenths() {
        String text = Normalizer.normalize(get("temperature"), Normalizer.Form.NFKC);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[34][0-9](\\.[0-9])?")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "temperature");
        }
        String[] parts = text.split("\\.");
        return Integer.parseInt(parts[0]) * TEN + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }
}
