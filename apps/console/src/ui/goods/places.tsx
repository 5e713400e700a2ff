import { DeskPlacesDocument, type DeskPlaceFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { SelectField } from '../fields.js';
import { FilterSelect } from '../filters.js';
import { useGoodsWords } from './words.js';

export type Place = DeskPlaceFragment;

/** Where goods lie: all places, those in use, and the usual one. */
export function usePlaces() {
  const all = useAsk(DeskPlacesDocument, {}).data?.stockLocations ?? [];
  const open = all.filter(({ isActive }) => isActive);
  return { all, open, usual: open.find(({ isDefault }) => isDefault) };
}

interface PlaceFieldProps {
  readonly name: string;
  readonly label?: string;
  readonly places: readonly Place[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Chooses among the places in use; a cooperative with a single one is not asked. */
export function PlaceField({ name, label, places, value, onChange }: PlaceFieldProps) {
  const words = useGoodsWords();
  if (places.length < 2) return null;
  return (
    <SelectField
      name={name}
      label={label ?? words.place}
      isRequired
      options={places.map((place) => [place.id, place.name])}
      value={value}
      onChange={onChange}
    />
  );
}

interface PlaceFilterProps {
  readonly places: readonly Place[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

export function PlaceFilter({ places, value, onChange }: PlaceFilterProps) {
  const words = useGoodsWords();
  if (places.length < 2 && value === undefined) return null;
  return (
    <FilterSelect
      label={words.place}
      value={value}
      everything={words.anyPlace}
      options={places.map((place) => [place.id, place.name])}
      onChange={onChange}
    />
  );
}
