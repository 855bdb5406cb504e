package dev.verity.internal.extraction;

import java.lang.reflect.Type;

/** What a value extractor says of itself: its container, which part of it is extracted, and the type of that part. */
record Definition(Class<?> containerType, int typeArgument, Type extractedType) {}
