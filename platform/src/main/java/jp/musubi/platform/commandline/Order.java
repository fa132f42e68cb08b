package jp.musubi.platform.commandline;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 頼まれたこと。A command with its options and its one operand, complete.
 *
 * @param operand the word without a name, or null
 */
record Order(
        Command command,
        Map<String, String> options,
        @Nullable String operand) {

    /** Reads {@code --name value} and {@code --name=value}, in any order. */
    static Order of(String... args) throws WrongUsage {
        if (args.length == 0) {
            throw new WrongUsage("命令がありません。 No command was given.");
        }
        int first = Command.isHalf(args[0]) && args.length > 1 ? 2 : 1;
        Command command = Command.of(String.join(" ", List.of(args).subList(0, first)));
        Map<String, String> options = new HashMap<>();
        String operand = null;
        Iterator<String> words = List.of(args).subList(first, args.length).iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (word.startsWith("-")) {
                readOption(command, word, words, options);
            } else if (operand == null && command.operand() != Command.Operand.NONE) {
                operand = word;
            } else {
                throw new WrongUsage("余分な言葉があります: " + word + " — one word too many.");
            }
        }
        return new Order(command, options, operand).complete();
    }

    private static void readOption(Command command, String word, Iterator<String> words, Map<String, String> options)
            throws WrongUsage {
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
        for (String name : command.required().stream().sorted().toList()) {
            if (!options.containsKey(name)) {
                throw new WrongUsage(command.word() + " には " + name + " が必要です。 It is required.");
            }
        }
        if (operand == null && command.operand() == Command.Operand.REQUIRED) {
            throw new WrongUsage(command.word() + " に続く言葉がありません。 A word is missing.");
        }
        return this;
    }

    /** The value of a required option. */
    String get(String option) {
        return Objects.requireNonNull(options.get(option), option);
    }
}
