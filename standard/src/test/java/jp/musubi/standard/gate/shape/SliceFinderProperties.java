package jp.musubi.standard.gate.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.shape.Element.Slice;
import jp.musubi.standard.gate.terms.StandardCodeLists;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 引くのと順に試すのは同じ。The look-up by text finds the slice that trying one after the other finds. */
class SliceFinderProperties {

    private static final List<String> PLACE = List.of("code", "coding", "code");

    @Property
    void 文字で引いても_順に試しても_同じスライス(
            @ForAll("texts") List<String> slices, @ForAll("texts") List<String> found, @ForAll boolean array) {
        List<Slice> quick = new ArrayList<>();
        List<Slice> slow = new ArrayList<>();
        for (String text : slices) {
            TextMatcher matcher = new TextMatcher(PLACE, text);
            quick.add(slice(text, matcher));
            // Not a TextMatcher, so that it is tried in turn.
            slow.add(slice(text, (value, walk) -> matcher.matches(value, walk)));
        }
        JsonDocument document = document(found, array);
        Walk walk = new Walk(
                Shapes.of(new Guide("1.5.2")),
                StandardCodeLists.standard(),
                new Findings(RuleBook.standard(), document));
        assertThat(SliceFinder.of(quick).find(document.root(), walk))
                .isEqualTo(SliceFinder.of(slow).find(document.root(), walk));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("a", "b", "c", "あ", "a\\\\u0062").list().ofMaxSize(4);
    }

    private static JsonDocument document(List<String> codes, boolean array) {
        List<String> codings =
                codes.stream().map(code -> "{\"code\":\"" + code + "\"}").toList();
        String coding = array || codings.size() != 1 ? "[" + String.join(",", codings) + "]" : codings.get(0);
        String json = "{\"code\":{\"coding\":" + coding + "}}";
        return (JsonDocument) JsonDocument.parse(json.getBytes(UTF_8), JsonLimits.SUBMISSION);
    }

    private static Slice slice(String name, Matcher matcher) {
        Variant.Rules rules = new Variant.Rules("x", "", null, "", List.of(), List.of());
        Variant variant = new Variant(
                Variant.Kind.COMPLEX,
                "Element",
                null,
                () -> Shapes.of(new Guide("1.5.2")).type("Element"),
                rules);
        return new Slice(name, "x:" + name, Cardinality.of("0..*"), "", matcher, variant);
    }
}
