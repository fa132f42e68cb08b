package jp.musubi.platform.commandline;

import java.util.Locale;
import java.util.Set;

/** 命令。What may be asked for, and which options belong to it. */
enum Command {
    TOKEN(Operand.NONE, Set.of("--as"), Set.of()),
    SAMPLE(Operand.REQUIRED, Set.of("--from", "--patient"), Set.of("--to", "--id", "--signed", BreakOption.NAME)),
    CLOCK(Operand.OPTIONAL, Set.of(), Set.of()),
    AUDIT_EXPORT(Operand.REQUIRED, Set.of(), Set.of(), Set.of()),
    AUDIT_VERIFY(Operand.OPTIONAL, Set.of(), Set.of("--witness"), Set.of()),
    OPERATOR_INVITE(Operand.REQUIRED, Set.of(), Set.of()),
    KEYS_ROTATE(Operand.NONE, Set.of(), Set.of()),
    DEMO_CYBERSECURITY(Operand.NONE, Set.of(), Set.of()),
    DRILL_FIRST_HOUR(Operand.NONE, Set.of(), Set.of("--url")),
    DRILL_OUTBREAK(Operand.NONE, Set.of(), Set.of("--url")),
    CHECK(Operand.MANY, Set.of(), Set.of("--guide", "--sender"), Set.of("--json", "--full")),
    SUBMIT(Operand.REQUIRED, Set.of(), Set.of("--as")),
    PACKAGES(Operand.OPTIONAL, Set.of(), Set.of(), Set.of("--all", "--json")),
    ACCESS_MATRIX(Operand.NONE, Set.of(), Set.of(), Set.of("--json")),
    HELP(Operand.NONE, Set.of(), Set.of());

    /** Whether words without a name follow the command. */
    enum Operand {
        NONE,
        OPTIONAL,
        REQUIRED,
        /** One at least. */
        MANY
    }

    private final Operand operand;
    private final Set<String> required;
    private final Set<String> optional;
    private final Set<String> flags;

    Command(Operand operand, Set<String> required, Set<String> optional) {
        this(operand, required, optional, Set.of());
    }

    Command(Operand operand, Set<String> required, Set<String> optional, Set<String> flags) {
        this.operand = operand;
        this.required = required;
        this.optional = optional;
        this.flags = flags;
    }

    static Command of(String word) throws WrongUsage {
        if (word.equals("--help") || word.equals("-h")) {
            return HELP;
        }
        for (Command command : values()) {
            if (command.word().equals(word)) {
                return command;
            }
        }
        throw new WrongUsage("知らない命令です: " + word + " — unknown command.");
    }

    /** Its two words, or the one; what is longer is joined. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", " ").replace('_', '-');
    }

    /** Whether the word is the first of a command of two. */
    static boolean isHalf(String word) {
        return Set.of("audit", "access", "keys", "operator", "demo", "drill").contains(word);
    }

    boolean takes(String option) {
        return required.contains(option) || optional.contains(option);
    }

    /** Options without a value. */
    boolean hasFlag(String option) {
        return flags.contains(option);
    }

    Operand operand() {
        return operand;
    }

    Set<String> required() {
        return required;
    }
}
