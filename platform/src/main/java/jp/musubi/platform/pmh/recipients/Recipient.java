package jp.musubi.platform.pmh.recipients;

import java.time.LocalDate;

/**
 * 受給者。What a municipality registers.
 *
 * @param reference 宛名番号, the municipality's own number of the resident, or empty
 * @param name as the certificate has it
 */
public record Recipient(Holding holding, String reference, String name, LocalDate born) {}
