package jp.musubi.standard.masters;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** マスターの一行。Names are as the master has them, character for character. */
public sealed interface MasterEntry {

    MasterKind kind();

    /** By which it is kept: the code of the claims master, or JLAC10 of a laboratory item. */
    String code();

    String name();

    /** カナ as the master has it, half or full width; may be empty. */
    String kana();

    ValidDays days();

    /** Every code by which somebody may look for it, {@link #code} first. */
    List<String> codes();

    /**
     * 傷病名。
     *
     * @param code 傷病名コード, 7 digits
     * @param number 病名管理番号, 8 digits
     * @param exchange 病名交換用コード, 4 characters
     * @param icd10 ICD-10 2013 without a dot, or null
     * @param alone false for 単独使用禁止: the name needs a modifier
     */
    record Disease(
            String code,
            String name,
            String kana,
            String number,
            String exchange,
            @Nullable String icd10,
            boolean alone,
            ValidDays days)
            implements MasterEntry {

        @Override
        public MasterKind kind() {
            return MasterKind.DISEASE;
        }

        @Override
        public List<String> codes() {
            return present(code, number, exchange, icd10);
        }
    }

    /**
     * 修飾語。
     *
     * @param code 修飾語コード, 4 digits
     * @param number 修飾語管理番号, 8 digits
     * @param exchange 修飾語交換用コード, 4 characters
     */
    record Modifier(String code, String name, String kana, String number, String exchange, ValidDays days)
            implements MasterEntry {

        @Override
        public MasterKind kind() {
            return MasterKind.MODIFIER;
        }

        /** Whether it stands behind the name of the disease, as の疑い does (8002). */
        public boolean isBehind() {
            return code.startsWith("8");
        }

        @Override
        public List<String> codes() {
            return present(code, number, exchange);
        }
    }

    /**
     * 医薬品。
     *
     * @param code 医薬品コード, 9 digits
     * @param unit of the price, such as 錠; may be empty
     * @param price 薬価基準収載医薬品コード, 12 characters, or null
     * @param own whether no other row has that price code. Then it is the YJ code of the product, else one code for several
     * @param generic 一般名コード, 12 characters, or null
     * @param genericName 一般名処方の標準的な記載, or null
     */
    record Drug(
            String code,
            String name,
            String kana,
            String unit,
            @Nullable String price,
            boolean own,
            @Nullable String generic,
            @Nullable String genericName,
            ValidDays days)
            implements MasterEntry {

        @Override
        public MasterKind kind() {
            return MasterKind.DRUG;
        }

        /** YJ コード, or null when the master does not tell it (clarifications 391). */
        public @Nullable String yj() {
            return own ? price : null;
        }

        @Override
        public List<String> codes() {
            return present(code, price, generic);
        }
    }

    /**
     * 診療行為。
     *
     * @param code 診療行為コード, 9 digits
     */
    record Procedure(String code, String name, String kana, ValidDays days) implements MasterEntry {

        @Override
        public MasterKind kind() {
            return MasterKind.PROCEDURE;
        }

        @Override
        public List<String> codes() {
            return List.of(code);
        }
    }

    /**
     * 検査の項目。
     *
     * @param code JLAC10, 17 characters, one of those that the guide gives to the item
     * @param infection whether it is of the 5 infections, else of the 43 items
     * @param display FHIR識別名
     * @param unit as results are written, or null when the result is words
     * @param ucum code of the unit, or null
     * @param material JLAC10 の材料, 3 digits
     */
    record LabTest(
            String code,
            String name,
            String kana,
            boolean infection,
            String display,
            @Nullable String unit,
            @Nullable String ucum,
            String material,
            String materialName)
            implements MasterEntry {

        @Override
        public MasterKind kind() {
            return MasterKind.LAB;
        }

        @Override
        public ValidDays days() {
            return ValidDays.ALWAYS;
        }

        @Override
        public List<String> codes() {
            return List.of(code, display);
        }
    }

    /**
     * アレルゲン。
     *
     * @param code J-FAGY with its meta code, 12 characters
     * @param food whether it is food, else something of the surroundings
     */
    record Allergen(String code, String name, String kana, boolean food) implements MasterEntry {

        @Override
        public MasterKind kind() {
            return MasterKind.ALLERGEN;
        }

        @Override
        public ValidDays days() {
            return ValidDays.ALWAYS;
        }

        @Override
        public List<String> codes() {
            return List.of(code);
        }
    }

    private static List<String> present(@Nullable String... codes) {
        return Stream.of(codes)
                .filter(Objects::nonNull)
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
