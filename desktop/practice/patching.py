"""Merge patches (RFC 7396): objects merge, `null` removes, everything else replaces."""

from collections.abc import Mapping

from desktop.practice.canonical import Json


def merged(target: Json, patch: Json) -> Json:
    """`target` after `patch`; neither is changed."""
    if not isinstance(patch, dict):
        return patch
    result: dict[str, Json] = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


def merged_object(target: Mapping[str, Json], patch: Mapping[str, Json]) -> dict[str, Json]:
    """The same for two objects."""
    result = merged(dict(target), dict(patch))
    return result if isinstance(result, dict) else {}
