package dev.verity.sample.post;

import org.springframework.stereotype.Component;

/** The postcodes that there are. */
@Component
class PostcodeBook {
    boolean has(String postcode) {
        return postcode.startsWith("1");
    }
}
