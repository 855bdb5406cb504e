package dev.verity.internal.extraction;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a value extractor says of itself: its container, which part of it is extracted, and the type of that part.
 *
 * @param extractedType null for a type argument, whose type variable says it
 */
record Definition(
        Class<?> containerType, int typeArgument, @Nullable Type extractedType) {}
