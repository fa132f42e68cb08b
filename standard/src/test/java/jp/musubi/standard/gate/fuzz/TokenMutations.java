package jp.musubi.standard.gate.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** 語の変異。Texts, numbers, words and names of a document as they stand, also of what is no JSON any more. */
final class TokenMutations implements Mutation {

    private static final byte[] NOTHING = {};

    private record Token(int start, int end) {}

    private final Words words;
    private final Mutation otherwise;

    TokenMutations(Words words, Mutation otherwise) {
        this.words = words;
        this.otherwise = otherwise;
    }

    @Override
    public byte[] of(byte[] body, SplittableRandom random) {
        List<Token> tokens = tokens(body);
        if (tokens.size() < 2) {
            return otherwise.of(body, random);
        }
        Token one = tokens.get(random.nextInt(tokens.size()));
        Token other = tokens.get(random.nextInt(tokens.size()));
        return switch (random.nextInt(10)) {
            case 0 -> swapped(body, one, other);
            case 1 -> replaced(body, one, Arrays.copyOfRange(body, other.start(), other.end()));
            case 2, 3 -> replaced(body, one, words.value(random).getBytes(UTF_8));
            case 4 -> replaced(body, one, ('"' + words.name(random) + '"').getBytes(UTF_8));
            case 5 -> replaced(body, one, within(body, one, Words.SECRET));
            case 6 -> wrapped(body, one, random);
            case 7 -> replaced(body, one, escaped(body, one));
            case 8 -> doubled(body, one);
            default -> replaced(body, one, NOTHING);
        };
    }

    private static byte[] replaced(byte[] body, Token token, byte[] other) {
        return Bytes.spliced(body, token.start(), token.end(), other);
    }

    private static byte[] swapped(byte[] body, Token one, Token other) {
        Token first = one.start() < other.start() ? one : other;
        Token second = first == one ? other : one;
        if (second.start() < first.end()) {
            return body;
        }
        return Bytes.joined(
                Arrays.copyOf(body, first.start()),
                Arrays.copyOfRange(body, second.start(), second.end()),
                Arrays.copyOfRange(body, first.end(), second.start()),
                Arrays.copyOfRange(body, first.start(), first.end()),
                Arrays.copyOfRange(body, second.end(), body.length));
    }

    /** Another type of the same value: in quotes, without them, in an array, in an object. */
    private byte[] wrapped(byte[] body, Token token, SplittableRandom random) {
        byte[] own = Arrays.copyOfRange(body, token.start(), token.end());
        boolean text = own[0] == '"';
        return switch (random.nextInt(4)) {
            case 0 -> replaced(body, token, Bytes.joined("[".getBytes(UTF_8), own, "]".getBytes(UTF_8)));
            case 1 ->
                replaced(
                        body,
                        token,
                        Bytes.joined(("{\"" + words.name(random) + "\":").getBytes(UTF_8), own, "}".getBytes(UTF_8)));
            default ->
                text && own.length > 1
                        ? replaced(body, token, Arrays.copyOfRange(own, 1, own.length - 1))
                        : replaced(body, token, Bytes.joined("\"".getBytes(UTF_8), own, "\"".getBytes(UTF_8)));
        };
    }

    /** The secret put into a text, or in place of another token. */
    private static byte[] within(byte[] body, Token token, String secret) {
        return body[token.start()] == '"' && token.end() - token.start() > 1
                ? Bytes.spliced(
                        Arrays.copyOfRange(body, token.start(), token.end()),
                        1,
                        token.end() % 2 == 0 ? 1 : token.end() - token.start() - 1,
                        secret.getBytes(UTF_8))
                : ('"' + secret + '"').getBytes(UTF_8);
    }

    /** A plain text with its first sign written as an escape: the same text. */
    private static byte[] escaped(byte[] body, Token token) {
        byte[] own = Arrays.copyOfRange(body, token.start(), token.end());
        boolean plain = own.length > 2 && own[0] == '"' && own[1] > ' ' && own[1] != '\\';
        return plain ? Bytes.spliced(own, 1, 2, ("\\u00" + Integer.toHexString(own[1])).getBytes(UTF_8)) : own;
    }

    /** With what follows up to the next comma, so that members come twice. */
    private static byte[] doubled(byte[] body, Token token) {
        int end = token.end();
        while (end < body.length && body[end] != ',' && body[end] != '}' && body[end] != ']') {
            end++;
        }
        byte[] again = Bytes.joined(Arrays.copyOfRange(body, token.start(), end), ",".getBytes(UTF_8));
        return Bytes.spliced(body, token.start(), token.start(), again);
    }

    private static List<Token> tokens(byte[] body) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < body.length) {
            int start = at;
            if (body[at] == '"') {
                at = behindText(body, at);
                tokens.add(new Token(start, at));
            } else if (isWord(body[at])) {
                while (at < body.length && isWord(body[at])) {
                    at++;
                }
                tokens.add(new Token(start, at));
            } else {
                at++;
            }
        }
        return tokens;
    }

    private static int behindText(byte[] body, int from) {
        int at = from + 1;
        while (at < body.length && body[at] != '"') {
            at += body[at] == '\\' ? 2 : 1;
        }
        return Math.min(body.length, at + 1);
    }

    private static boolean isWord(byte sign) {
        return sign >= '0' && sign <= '9' || sign >= 'a' && sign <= 'z' || sign == '-' || sign == '+' || sign == '.';
    }
}
