package jp.musubi.platform.exchange.submission;

import jp.musubi.platform.kernel.problems.PlaceName;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Parameters of {@code $validate}(FHIR R4)。Each may be given once, there or in the query. */
record ValidateParameters(
        JsonObject resource,
        @Nullable String profile,
        @Nullable String mode) {

    /**
     * @param profile of the query, or null
     * @param mode of the query, or null
     * @throws Problem PARAMETER-UNKNOWN, PARAMETER-INVALID, PARAMETER-MISSING, naming the parameter
     */
    static ValidateParameters of(JsonObject root, @Nullable String profile, @Nullable String mode) {
        JsonObject resource = null;
        for (JsonObject parameter : root.listObjects("parameter")) {
            String name = String.valueOf(parameter.findText("name"));
            switch (name) {
                case "resource" -> resource = once(name, resource, parameter.findObject("resource"));
                case "profile" -> profile = once(name, profile, firstText(parameter, "valueUri", "valueCanonical"));
                case "mode" -> mode = once(name, mode, firstText(parameter, "valueCode", "valueCode"));
                default -> throw new Problem(ProblemCode.PARAMETER_UNKNOWN, PlaceName.of(name));
            }
        }
        if (resource == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "resource");
        }
        return new ValidateParameters(resource, profile, mode);
    }

    private static <T> T once(String name, @Nullable T known, @Nullable T found) {
        if (known != null || found == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, name);
        }
        return found;
    }

    private static @Nullable String firstText(JsonObject parameter, String one, String other) {
        String text = parameter.findText(one);
        return text == null ? parameter.findText(other) : text;
    }
}
