package jp.musubi.platform.commandline.drill;

import jp.musubi.standard.json.JsonObject;

/**
 * 本人。
 *
 * @param id FHIR id
 * @param system of the insured number
 * @param number the newest insured number
 */
record Person(String id, String system, String number) {

    private static final String MEMBER = "memberID";

    static Person of(JsonObject patient) throws NotShown {
        String system = "";
        String number = "";
        for (JsonObject identifier : patient.listObjects("identifier")) {
            String named = identifier.findText("system");
            if (named != null && named.endsWith(MEMBER)) {
                system = named;
                number = Reply.text(identifier, "value");
            }
        }
        return new Person(Reply.text(patient, "id"), system, number);
    }
}
