/**
 * 全国医療情報プラットフォーム — 一つの部屋に一つの仕組み。
 *
 * <p>One Spring Boot application. Each direct sub-package is a room (a Spring Modulith module) with one small front
 * door; who may import whom is checked first in every build.
 */
@NullMarked
package jp.musubi.platform;

import org.jspecify.annotations.NullMarked;
