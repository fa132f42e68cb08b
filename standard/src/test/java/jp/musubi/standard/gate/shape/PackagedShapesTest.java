package jp.musubi.standard.gate.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.musubi.standard.gate.guides.Guides;
import jp.musubi.standard.gate.packages.Definition;
import jp.musubi.standard.gate.packages.OfficialPackages;
import jp.musubi.standard.gate.packages.snapshots.SnapshotTable;
import jp.musubi.standard.gate.packages.snapshots.UnusableDefinition;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** パッケージの表は、何が書いてあっても組み立てられる。 */
class PackagedShapesTest {

    private static final String SAMPLE = Definition.of("http://example.org/O", "Observation")
            .element("Observation.meta", "1..1", "Meta", "")
            .element(
                    "Observation.meta.tag",
                    "0..*",
                    "Coding",
                    "'slicing':{'discriminator':[{'type':'value','path':'code'}],'rules':'closed'}")
            .element("Observation.meta.tag:a", "0..1", "Coding", "")
            .element("Observation.meta.tag:a.code", "1..1", "code", "'fixedCode':'LTS'")
            .element(
                    "Observation.extension",
                    "0..*",
                    "Extension",
                    "'slicing':{'discriminator':[{'type':'value','path':'url'}],'rules':'open'}")
            .element("Observation.extension:b", "1..1", "Extension<http://example.org/B>", "")
            .element("Observation.status", "1..1", "code", "'fixedCode':'final'")
            .element(
                    "Observation.code",
                    "1..1",
                    "CodeableConcept",
                    "'patternCodeableConcept':{'coding':[{'system':'urn:a','code':'1'}]}")
            .element("Observation.subject", "1..1", "Reference(http://example.org/P)", "")
            .element(
                    "Observation.value[x]",
                    "0..1",
                    "Quantity string",
                    "'slicing':{'discriminator':[{'type':'type','path':'$this'}],'rules':'open'}")
            .element("Observation.value[x]:valueQuantity", "0..1", "Quantity", "")
            .element("Observation.value[x]:valueQuantity.unit", "1..1", "string", "'maxLength':5")
            .element(
                    "Observation.component", "0..*", "BackboneElement", "'constraint':[{'key':'k','severity':'error'}]")
            .element("Observation.component.referenceRange", "0..1", "'contentReference':'#Observation.referenceRange'")
            .element("Observation.component.referenceRange.text", "1..1", "string", "")
            .json();

    @Test
    void 公式のパッケージの表はすべて組み立てられる() {
        List<ProfileTable> tables = OfficialPackages.open().tables();
        Trial trial = new Trial(tables);
        tables.forEach(trial::compile);
        System.out.println(tables.size() + " tables of packages compiled");
        assertThat(tables).hasSizeGreaterThan(400);
    }

    @Test
    void 見本は組み立てられる() throws UnusableDefinition {
        assertThat(compiled(SAMPLE)).isTrue();
    }

    @Test
    void 切片は_要素がほかの型にされていても_自分の型のものである() throws UnusableDefinition {
        String tagIsNoCoding =
                SAMPLE.replaceFirst("(Observation\\.meta\\.tag\"(?:(?!Observation).)*?)\"Coding\"", "$1\"id\"");
        assertThat(tagIsNoCoding).isNotEqualTo(SAMPLE);
        assertThat(compiled(tagIsNoCoding)).isTrue();
    }

    /** Words of the sample change places, are lost, or become others. */
    @Property(tries = 2_000)
    void でたらめに変えた定義も_組み立てを止めない(@ForAll long seed) throws UnusableDefinition {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(List.of(SAMPLE.split("(?<=\")|(?=\")")));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(words.size());
            String other = words.get(random.nextInt(words.size()));
            words.set(at, random.nextInt(4) == 0 ? words.get(at) + other : other);
        }
        compiled(String.join("", words));
    }

    /** Whether it was a definition at all; what is one must compile. */
    private static boolean compiled(String json) throws UnusableDefinition {
        try {
            ProfileTable table = SnapshotTable.of(Definition.object(json)).table();
            new Trial(List.of(table)).compile(table);
            return true;
        } catch (ClassCastException noJson) {
            return false;
        } catch (UnusableDefinition unusable) {
            return false;
        }
    }

    /** Compiles everything at once, which the gate does piece by piece. */
    private static final class Trial {

        private final Shapes shapes;
        private final Set<Shape> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Trial(List<ProfileTable> tables) {
            shapes = Shapes.of(Guides.standard().list().get(0), new PackagedProfiles(tables));
        }

        void compile(ProfileTable table) {
            visit(new ShapeCompiler(shapes).profile(table));
        }

        private void visit(Shape shape) {
            if (seen.add(shape)) {
                shape.members().forEach(this::visit);
            }
        }

        private void visit(Shape.Member member) {
            if (member.variant() != null) {
                visit(member.variant().shape().get());
            }
            member.element()
                    .slices()
                    .list()
                    .forEach(slice -> visit(slice.variant().shape().get()));
        }
    }
}
