package jp.musubi.platform.kernel.emergency;

import jp.musubi.platform.kernel.people.search.PersonQuestion;

/** だれの記録を開くか。By a number that the person has or had, or, where nobody knows one, by the four items. */
public sealed interface Sought {

    /** @param system of the number, as in a visit */
    record ByNumber(String system, String value) implements Sought {

        /** Says nothing of the number: it is a person's. */
        @Override
        public String toString() {
            return "番号";
        }
    }

    /** 四項目(氏名カナ、生年月日、性別、住所)。 */
    record ByItems(PersonQuestion items) implements Sought {}
}
