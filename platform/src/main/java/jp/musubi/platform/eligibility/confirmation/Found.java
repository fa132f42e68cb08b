package jp.musubi.platform.eligibility.confirmation;

import java.util.List;
import jp.musubi.platform.kernel.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * だれか。
 *
 * @param person null when nobody or more than one fits
 * @param several whether more than one fits
 * @param remarks about the card, or about how to ask better
 */
record Found(@Nullable Person person, boolean several, List<Remark> remarks) {

    static Found nobody(Remark... remarks) {
        return new Found(null, false, List.of(remarks));
    }

    static Found one(Person person, Remark... remarks) {
        return new Found(person, false, List.of(remarks));
    }

    /** Of people who fit: the one, nobody, or a sign that there are several, without saying who. */
    static Found of(List<Person> fitting) {
        if (fitting.size() > 1) {
            return new Found(null, true, List.of(Remark.of(RemarkKind.SEVERAL_PERSONS)));
        }
        return fitting.isEmpty() ? nobody() : one(fitting.get(0));
    }
}
