package jp.musubi.standard.gate.invariants;

import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.terms.CodeLists;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** What an invariant may ask and where it reports. */
public interface Judging {

    /** A finding of that rule of the rule book at a value; words fill {0}, {1} and come from our tables only. */
    void report(String rule, JsonValue place, String... words);

    /** The same for an element that the object lacks; the name may be a path. */
    void reportMissing(String rule, JsonObject place, String element, String... words);

    /** The resource that holds the value: the nearest one, so inside {@code contained} the contained one. */
    JsonObject resource();

    /** The outermost resource around {@link #resource()} that is not contained; the same object when nothing is contained. */
    JsonObject container();

    /** What a literal reference leads to: a contained resource for {@code #id}, an entry by fullUrl; null when neither. */
    @Nullable
    JsonObject resolve(String reference);

    CodeLists lists();

    Guide guide();
}
