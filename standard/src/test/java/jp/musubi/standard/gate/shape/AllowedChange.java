package jp.musubi.standard.gate.shape;

import static jp.musubi.standard.gate.shape.AllowedValues.another;
import static jp.musubi.standard.gate.shape.AllowedValues.any;
import static jp.musubi.standard.gate.shape.AllowedValues.extension;
import static jp.musubi.standard.gate.shape.AllowedValues.list;
import static jp.musubi.standard.gate.shape.AllowedValues.moment;
import static jp.musubi.standard.gate.shape.AllowedValues.uuid;
import static jp.musubi.standard.gate.shape.AllowedValues.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.musubi.standard.gate.shape.AllowedNodes.Node;
import jp.musubi.standard.gate.shape.AllowedTree.Scalar;
import jp.musubi.standard.tables.Table;

/** 禁じられていない変更。A change of a document that no rule forbids, made somewhere by chance. */
enum AllowedChange {
    任意の要素を除く {
        @Override
        boolean of(Node node, Random random) {
            List<String> members = new ArrayList<>(node.object().keySet());
            members.removeIf(
                    member -> !AllowedNodes.isOptional(node, member) || NEEDED.contains(node.path() + '.' + member));
            boolean possible = !members.isEmpty()
                    && node.object().size() > 1
                    && !node.type().equals("Extension");
            return possible && node.object().remove(any(members, random)) != null;
        }
    },
    知らない拡張を足す {
        @Override
        boolean of(Node node, Random random) {
            boolean whole = node.rows("").stream().anyMatch(row -> row.fixed().startsWith("={"));
            boolean bundle = node.path().startsWith("Bundle");
            if (bundle || whole || node.type().equals("Extension")) {
                return false;
            }
            list(node.object(), "extension").add(extension(random));
            return true;
        }
    },
    要素のidを足す {
        @Override
        boolean of(Node node, Random random) {
            boolean whole = node.rows("").stream().anyMatch(row -> row.fixed().startsWith("={"));
            return !whole
                    && !node.isResource()
                    && node.object().putIfAbsent("id", Scalar.of("e" + random.nextInt(1_000_000))) == null;
        }
    },
    基本型の片割れを足す {
        @Override
        boolean of(Node node, Random random) {
            List<String> members = new ArrayList<>(node.object().keySet());
            members.removeIf(member -> !isPrimitive(node.object().get(member)) || NO_HALF.contains(member));
            if (members.isEmpty()
                    || node.rows("").stream().anyMatch(row -> row.fixed().startsWith("={"))) {
                return false;
            }
            String member = any(members, random);
            Map<String, Object> half = new LinkedHashMap<>();
            list(half, "extension").add(extension(random));
            Object value = node.object().get(member);
            Object halves = half;
            if (value instanceof List<?> list) {
                List<Object> all = new ArrayList<>(Collections.nCopies(list.size(), new Scalar("null", "")));
                all.set(random.nextInt(list.size()), half);
                halves = all;
            }
            return node.object().putIfAbsent('_' + member, halves) == null;
        }
    },
    ほかの日付と時刻にする {
        @Override
        boolean of(Node node, Random random) {
            // A period has an order, a year may stand in an identifier, and the orders of a prescription have one day.
            return !Set.of("Period", "MedicationRequest").contains(node.type())
                    && replaceOne(node, random, Set.of("date", "dateTime", "instant"), text -> moment(text, random));
        }
    },
    ほかの数にする {
        @Override
        boolean of(Node node, Random random) {
            List<String> numbers = List.of("0.5", "12", "3.10", "1e2", "7.000", "123456789.123456789");
            boolean measured = node.path().matches("Observation\\.(value|component\\.value)");
            return measured
                    && node.object().computeIfPresent("value", (name, old) -> new Scalar(any(numbers, random), ""))
                            != null;
        }
    },
    ほかの文にする {
        @Override
        boolean of(Node node, Random random) {
            boolean free = Set.of("Annotation", "Address").contains(node.type())
                    || node.path().endsWith(".reaction.manifestation");
            return free && node.object().computeIfPresent("text", (name, old) -> Scalar.of(words(random))) != null;
        }
    },
    備考を足す {
        @Override
        boolean of(Node node, Random random) {
            Map<String, Object> note = new LinkedHashMap<>();
            note.put("text", Scalar.of(words(random)));
            return NOTED.contains(node.path()) && list(node.object(), "note").add(note);
        }
    },
    繰り返しの順を変える {
        @Override
        boolean of(Node node, Random random) {
            boolean changed = false;
            for (String member : UNORDERED) {
                if (node.object().get(member) instanceof List<?> list && list.size() > 1) {
                    Collections.shuffle(list, random);
                    changed = true;
                }
            }
            return changed;
        }
    },
    最初のほかのentryの順を変える {
        @Override
        boolean of(Node node, Random random) {
            // G-PCS-ORDER warns of another order in a patient summary.
            boolean free = node.path().equals("Bundle")
                    && !String.valueOf(node.object().get("meta")).contains("ePCS");
            List<Object> entries =
                    free && node.object().containsKey("entry") ? list(node.object(), "entry") : List.of();
            if (entries.size() > 2) {
                Collections.shuffle(entries.subList(1, entries.size()), random);
            }
            return entries.size() > 2;
        }
    },
    名前を異体字や追加面の字にする {
        @Override
        boolean of(Node node, Random random) {
            // The family name may have been left out by a change before.
            if (!node.type().equals("HumanName")
                    || !String.valueOf(node.object()).contains("IDE")
                    || !(node.object().get("family") instanceof Scalar family)) {
                return false;
            }
            String other = any(List.of("𠮷", "葛\udb40\udd00", "辻\udb40\udd01", "𩸽", "﨑"), random);
            String old = family.text();
            String first = old.substring(0, old.offsetByCodePoints(0, 1));
            node.object()
                    .replaceAll((name, value) -> name.equals("extension")
                            ? value
                            : AllowedTree.changed(value, text -> text.replace(first, other)));
            return true;
        }
    },
    版と言語を足す {
        @Override
        boolean of(Node node, Random random) {
            if (node.type().equals("Meta") && !node.contained()) {
                node.object().put("versionId", Scalar.of(String.valueOf(random.nextInt(100))));
                return true;
            }
            node.object().computeIfAbsent("language", name -> node.isResource() ? Scalar.of("ja") : null);
            return node.isResource();
        }
    },
    知らない体系のコードを足す {
        @Override
        boolean of(Node node, Random random) {
            if (!node.type().equals("CodeableConcept")
                    || isLimited(node)
                    || !(node.object().get("coding") instanceof List<?>)) {
                return false;
            }
            Map<String, Object> coding = new LinkedHashMap<>();
            coding.put("system", Scalar.of("urn:example:system:" + random.nextInt(100)));
            coding.put("code", Scalar.of("c" + random.nextInt(1_000)));
            // Names of tests have no half-width katakana and no blanks.
            coding.put("display", Scalar.of("見本𠮷" + random.nextInt(1_000)));
            return list(node.object(), "coding").add(coding);
        }
    },
    同じ種類の項目を足す {
        @Override
        boolean of(Node node, Random random) {
            boolean items = node.path().equals("Bundle")
                    && String.valueOf(node.object().get("meta")).contains("JP_Bundle_CLINS")
                    && ((List<?>) node.object().get("entry")).size() > 1;
            if (items) {
                List<Object> entries = list(node.object(), "entry");
                String number = "new-" + random.nextInt(1_000_000);
                Object last = entries.get(entries.size() - 1);
                entries.add(another(last, uuid(random), number));
            }
            return items;
        }
    },
    UUIDを替える {
        @Override
        boolean of(Node node, Random random) {
            if (!node.path().equals("Bundle")) {
                return false;
            }
            Map<String, String> others = new HashMap<>();
            node.object()
                    .replaceAll((name, value) -> AllowedTree.changed(
                            value,
                            text -> UUIDS.matcher(text)
                                    .replaceAll(found -> others.computeIfAbsent(found.group(), key -> uuid(random)))));
            return !others.isEmpty();
        }
    };

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> NO_HALF = Set.of("resourceType", "url", "div", "id");
    private static final Set<String> NOTED =
            Set.of("Condition", "AllergyIntolerance", "Observation", "MedicationRequest", "CarePlan");
    private static final List<String> UNORDERED = List.of(
            "identifier",
            "extension",
            "contained",
            "coding",
            "name",
            "tag",
            "profile",
            "address",
            "referenceRange",
            "category");

    private static final Set<String> NEEDED = Table.read(AllowedChange.class, "optional-but-needed.tsv").stream()
            .map(row -> row.get("path"))
            .collect(Collectors.toSet());

    /** Makes the change at an object; false when it cannot be made there. */
    abstract boolean of(Node node, Random random);

    /** Whether the tables say something of each coding that another system's cannot fulfil. */
    private static boolean isLimited(Node node) {
        boolean one = node.rows("coding").stream()
                .filter(row -> row.path().endsWith(".coding"))
                .anyMatch(row -> row.card().endsWith("..1") || row.binding().startsWith("required "));
        boolean ofOneSystem = node.rows("coding.system").stream()
                .anyMatch(row ->
                        row.path().endsWith(".coding.system") && !row.fixed().isEmpty());
        // The rule G-MUNICIPAL-ANSWER warns of any other system.
        boolean answer = node.path().equals("Observation.value")
                && node.tables().stream()
                        .anyMatch(held -> held.table().canonical().contains("Municipal"));
        return one || ofOneSystem || answer;
    }

    private static boolean isPrimitive(Object value) {
        return value instanceof Scalar
                || value instanceof List<?> list && list.stream().allMatch(each -> each instanceof Scalar);
    }

    private static boolean replaceOne(Node node, Random random, Set<String> types, UnaryOperator<String> change) {
        List<String> members = new ArrayList<>(node.object().keySet());
        members.removeIf(member -> !(node.object().get(member) instanceof Scalar)
                || member.equals("resourceType")
                || member.startsWith("_")
                || !types.contains(
                        AllowedNodes.step(node, member).draft().types.get(0).code()));
        if (members.isEmpty()) {
            return false;
        }
        String member = any(members, random);
        node.object().compute(member, (name, old) -> Scalar.of(change.apply(((Scalar) old).text())));
        return true;
    }
}
