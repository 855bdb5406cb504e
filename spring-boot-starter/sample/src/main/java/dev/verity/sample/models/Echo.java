package dev.verity.sample.models;

import dev.verity.model.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Gives back what it takes, of a type that subclasses know. */
abstract class Echo<T extends Model> {
    @PostMapping("/echo")
    public T echo(@RequestBody T body) {
        return body;
    }
}
