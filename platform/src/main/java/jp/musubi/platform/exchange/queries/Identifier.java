package jp.musubi.platform.exchange.queries;

import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 識別子。A number with the system that gives it its meaning. Prints neither. */
public record Identifier(String system, String value) {

    static Identifier parse(String token, String parameter) {
        int bar = token.indexOf('|');
        if (bar < 1 || bar == token.length() - 1) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, parameter);
        }
        return new Identifier(token.substring(0, bar), token.substring(bar + 1));
    }

    @Override
    public String toString() {
        return "Identifier";
    }
}
