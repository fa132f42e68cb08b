package jp.musubi.platform.commandline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 頼まれたこと。A command with its options and its operands, complete.
 *
 * @param flags options without a value
 * @param operands the words without a name
 */
record Order(Command command, Map<String, String> options, Set<String> flags, List<String> operands) {

    /** Reads {@code --name value} and {@code --name=value}, in any order. */
    static Order of(String... args) throws WrongUsage {
        if (args.length == 0) {
            throw new WrongUsage("命令がありません。 No command was given.");
        }
        int first = Command.isHalf(args[0]) && args.length > 1 ? 2 : 1;
        Command command = Command.of(String.join(" ", List.of(args).subList(0, first)));
        Order order = new Order(command, new HashMap<>(), new HashSet<>(), new ArrayList<>());
        Iterator<String> words = List.of(args).subList(first, args.length).iterator();
        while (words.hasNext()) {
            String word = words.next();
            // A dash alone stands for the input.
            if (word.startsWith("-") && !word.equals("-")) {
                order.readOption(word, words);
            } else {
                order.readOperand(word);
            }
        }
        return order.complete();
    }

    private void readOperand(String word) throws WrongUsage {
        boolean wanted = switch (command.operand()) {
            case NONE -> false;
            case OPTIONAL, REQUIRED -> operands.isEmpty();
            case MANY -> true;
        };
        if (!wanted) {
            throw new WrongUsage("余分な言葉があります: " + word + " — one word too many.");
        }
        operands.add(word);
    }

    private void readOption(String word, Iterator<String> words) throws WrongUsage {
        if (command.hasFlag(word)) {
            flags.add(word);
            return;
        }
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (!command.takes(name)) {
            throw new WrongUsage(command.word() + " に " + name + " という指定はありません。 Unknown option.");
        }
        if (equals < 0 && !words.hasNext()) {
            throw new WrongUsage(name + " に値がありません。 A value is missing.");
        }
        String value = equals < 0 ? words.next() : word.substring(equals + 1);
        if (value.isEmpty() || options.put(name, value) != null) {
            throw new WrongUsage(name + " は値を付けて一度だけ書きます。 Give it once, with a value.");
        }
    }

    private Order complete() throws WrongUsage {
        String rule = options.get(BreakOption.NAME);
        if (rule != null) {
            // Kind, facility and person are then chosen by the platform where they are not said.
            BreakOption.check(rule);
            return this;
        }
        for (String name : command.required().stream().sorted().toList()) {
            if (!options.containsKey(name)) {
                throw new WrongUsage(command.word() + " には " + name + " が必要です。 It is required.");
            }
        }
        if (operands.isEmpty() && command.operand() == Command.Operand.REQUIRED) {
            throw new WrongUsage(command.word() + " に続く言葉がありません。 A word is missing.");
        }
        if (operands.isEmpty() && command.operand() == Command.Operand.MANY) {
            throw new WrongUsage(command.word() + " するファイルがありません。 Name a file, a folder, or - for the input.");
        }
        return this;
    }

    /** The value of a required option. */
    String get(String option) {
        return Objects.requireNonNull(options.get(option), option);
    }

    /** The value of an optional one, or null. */
    @Nullable
    String find(String option) {
        return options.get(option);
    }

    /** The one operand, or null. */
    @Nullable
    String operand() {
        return operands.isEmpty() ? null : operands.get(0);
    }
}
