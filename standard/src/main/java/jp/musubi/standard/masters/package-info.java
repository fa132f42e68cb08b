/**
 * 標準コードのマスター — 傷病名、修飾語、医薬品、診療行為、検査の項目。
 *
 * <p>The official claims masters (支払基金の基本マスター) as a user has them, or else a small excerpt of codes as facts; entries in
 * force on a day, and a search over them that takes Japanese variants. Layouts: claims §2; codes: standards-masters §1.
 */
@NullMarked
package jp.musubi.standard.masters;

import org.jspecify.annotations.NullMarked;
