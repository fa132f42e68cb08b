package jp.musubi.platform.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.rounds.Question;

/**
 * 許しを通らずに読む道。The call graph of the class files: from what the
 * server and the libraries call (the entrances), by calls and method references, through every
 * implementation of an interface, never through a method that takes a grant, to the packages whose statements read tables of
 * patient data. What crosses into such a package is a crossing, named {@code Caller > Callee}. A call through reflection is not
 * seen.
 */
final class ReadPaths {

    /** Annotations of methods that the server and the libraries call. */
    private static final Set<String> ENTRANCES = Set.of(
            "GetMapping",
            "PostMapping",
            "PutMapping",
            "DeleteMapping",
            "PatchMapping",
            "RequestMapping",
            "ModelAttribute",
            "ExceptionHandler",
            "Scheduled",
            "EventListener",
            "ApplicationModuleListener",
            "TransactionalEventListener",
            "PostConstruct",
            "Bean");

    private final Predicate<JavaClass> readsPatients;
    private final Predicate<JavaCodeUnit> closed;
    private final Map<JavaCodeUnit, Set<Call>> calls = new HashMap<>();

    /** @param name class that calls and class that is called, as the source says it */
    private record Call(JavaCodeUnit to, String name) {}

    /**
     * @param readsPatients whether a class has statements that read tables of patient data
     * @param closed methods that nobody passes without a grant: those that take one, and the room that makes it
     */
    ReadPaths(Predicate<JavaClass> readsPatients, Predicate<JavaCodeUnit> closed) {
        this.readsPatients = readsPatients;
        this.closed = closed;
    }

    /** All crossings; an entrance in the very package that reads is a crossing named {@code > Entrance}. */
    Set<String> listCrossings(JavaClasses classes) {
        Set<JavaCodeUnit> reading = reading(classes);
        Set<String> crossings = new TreeSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        for (JavaClass type : classes) {
            type.getCodeUnits().stream()
                    .filter(unit -> isEntrance(type, unit) && !closed.test(unit))
                    .forEach(open::add);
        }
        open.stream()
                .filter(reading::contains)
                .forEach(unit -> crossings.add("> " + top(unit.getOwner()).getSimpleName()));
        Set<JavaCodeUnit> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.poll();
            for (Call call : callsOf(unit)) {
                if (reading.contains(call.to) && !samePackage(unit, call.to)) {
                    crossings.add(call.name);
                }
                if (seen.add(call.to)) {
                    open.add(call.to);
                }
            }
        }
        return crossings;
    }

    /** Methods that ask for rows of patient data, and those of the same package that lead to them. */
    private Set<JavaCodeUnit> reading(JavaClasses classes) {
        Map<JavaCodeUnit, Set<JavaCodeUnit>> callers = new HashMap<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        for (JavaClass type : classes) {
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                callsOf(unit).stream()
                        .filter(call -> samePackage(unit, call.to))
                        .forEach(call -> callers.computeIfAbsent(call.to, to -> new HashSet<>())
                                .add(unit));
                if (!closed.test(unit) && asksTheDatabase(unit) && readsPatients.test(top(type))) {
                    open.add(unit);
                }
            }
        }
        Set<JavaCodeUnit> reading = new HashSet<>(open);
        while (!open.isEmpty()) {
            callers.getOrDefault(open.poll(), Set.of()).stream()
                    .filter(caller -> !closed.test(caller) && reading.add(caller))
                    .forEach(open::add);
        }
        return reading;
    }

    private Set<Call> callsOf(JavaCodeUnit unit) {
        return calls.computeIfAbsent(unit, from -> {
            Set<Call> found = new LinkedHashSet<>();
            Stream.of(
                            from.getMethodCallsFromSelf(),
                            from.getConstructorCallsFromSelf(),
                            from.getMethodReferencesFromSelf(),
                            from.getConstructorReferencesFromSelf())
                    .flatMap(Set::stream)
                    .forEach(access -> targets(access)
                            .filter(to -> !closed.test(to))
                            .forEach(to -> found.add(new Call(to, name(from, access)))));
            return found;
        });
    }

    private static Stream<JavaCodeUnit> targets(JavaAccess<?> access) {
        CodeUnitAccessTarget target = (CodeUnitAccessTarget) access.getTarget();
        JavaClass owner = access.getTargetOwner();
        if (!owner.getPackageName().startsWith("jp.musubi.")) {
            return Stream.empty();
        }
        return Stream.of(Stream.of(owner), owner.getAllRawSuperclasses().stream(), owner.getAllSubclasses().stream())
                .flatMap(types -> types)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(target.getName())
                        && unit.getRawParameterTypes().equals(target.getRawParameterTypes()));
    }

    private static boolean isEntrance(JavaClass type, JavaCodeUnit unit) {
        boolean called = unit.getAnnotations().stream()
                .anyMatch(each -> ENTRANCES.contains(each.getRawType().getSimpleName()));
        boolean inherited = !unit.isConstructor()
                && !unit.getModifiers().contains(JavaModifier.PRIVATE)
                && Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
                        .anyMatch(ReadPaths::isOfALibrary);
        return called || inherited;
    }

    /** What a library asks of us, it calls; not so the JDK's own types, whose callers are looked at themselves. */
    private static boolean isOfALibrary(JavaClass type) {
        return !type.getPackageName().startsWith("java.")
                && !type.getPackageName().startsWith("jp.musubi.");
    }

    /** Reads rows, and not only writes them. */
    /** By itself, or by a question for the next round trip. */
    private static boolean asksTheDatabase(JavaCodeUnit unit) {
        boolean inRound = unit.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Question.Select.class));
        return inRound
                || unit.getMethodCallsFromSelf().stream().anyMatch(call -> {
                    String owner = call.getTargetOwner().getName();
                    return owner.startsWith("org.springframework.jdbc")
                                    && call.getName().startsWith("query")
                            || owner.startsWith("java.sql") && call.getName().equals("executeQuery");
                });
    }

    private static String name(JavaCodeUnit from, JavaAccess<?> access) {
        return top(from.getOwner()).getSimpleName() + " > "
                + top(access.getTargetOwner()).getSimpleName();
    }

    private static boolean samePackage(JavaCodeUnit one, JavaCodeUnit other) {
        return one.getOwner().getPackageName().equals(other.getOwner().getPackageName());
    }

    private static JavaClass top(JavaClass type) {
        return type.getEnclosingClass().map(ReadPaths::top).orElse(type);
    }
}
