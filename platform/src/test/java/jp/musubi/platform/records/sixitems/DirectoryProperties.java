package jp.musubi.platform.records.sixitems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.standard.gate.submission.SubmittedItem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 目録は、書いたとおりに読み戻せる。 */
class DirectoryProperties {

    @Property(tries = 500)
    void 書いて読めば同じ(@ForAll("directories") List<Entry> entries) {
        String text = Directory.format(entries);
        assertThat(Directory.parse(text)).isEqualTo(entries);
        assertThat(text.lines().count()).isEqualTo(entries.size());
    }

    @Example
    void 区切りの字や改行の入った名前も一行に収まる() {
        var entry = new Entry(
                new UUID(1, -2),
                new Entry.What(DataClass.LAB, "Observation", "血\t糖\n\\n\r", null),
                EnumSet.allOf(SubmittedItem.Flag.class),
                new Counted(LocalDate.of(2026, 4, 1), "LAB \\t\t"),
                new Entry.Span(0, 1));
        assertThat(Directory.format(List.of(entry)))
                .isEqualTo("00000000-0000-0001-ffff-fffffffffffe\tLAB\tObservation\t\tIDL\t2026-04-01\tLAB \\\\t\\t"
                        + "\t0\t1\t血\\t糖\\n\\\\n\\r");
        assertThat(Directory.parse(Directory.format(List.of(entry)))).containsExactly(entry);
    }

    @Example
    void 目録でないものは読まない() {
        assertThatThrownBy(() -> Directory.parse("a\tb")).isInstanceOf(IllegalStateException.class);
    }

    @Provide
    Arbitrary<List<Entry>> directories() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars('\t', '\n', '\r', '\\', 't', 'n', 'r', '血', '糖', ' ', '髙')
                .ofMaxLength(8);
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 60_000).map(day -> LocalDate.ofEpochDay((long) day));
        Arbitrary<Entry.What> whats = Combinators.combine(
                        Arbitraries.of(DataClass.class),
                        Arbitraries.of("Observation", "Condition"),
                        texts,
                        days.injectNull(0.2))
                .as(Entry.What::new);
        Arbitrary<Set<SubmittedItem.Flag>> flags =
                Arbitraries.of(SubmittedItem.Flag.class).set();
        Arbitrary<Counted> counted = Combinators.combine(
                        days, texts.filter(text -> !text.isEmpty()).injectNull(0.3))
                .as(Counted::new);
        Arbitrary<Entry.Span> spans = Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.integers().greaterOrEqual(0))
                .as(Entry.Span::new);
        return Combinators.combine(Arbitraries.create(UUID::randomUUID), whats, flags, counted, spans)
                .as(Entry::new)
                .list()
                .ofMaxSize(5);
    }
}
